import { z } from "zod";
import { text } from "./fields";
import { usualTrades } from "./trades";

const words = z.array(text);

/** The trades of the sites, and names of machines and of materials, which villages write instead of 设备 and 原料. */
export const tradesSchema = z
  .strictObject({
    machines: words,
    rawMaterials: words,
    /** What a trade is called, and words that tell it in a site's name or among its equipment. */
    kinds: z.array(z.strictObject({ name: text, words })).default(usualTrades.kinds),
  })
  .default(usualTrades);
