import { z } from "zod";
import { text } from "./fields";
import { usualTrades } from "./trades";

const words = z.array(text);

/** Names of machines and of materials, which villages write instead of 设备 and 原料. */
export const tradesSchema = z.strictObject({ machines: words, rawMaterials: words }).default(usualTrades);
