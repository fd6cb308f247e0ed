import { dueText as zhCN } from "../zh-CN/day";
import type { Localized } from "../words";
import { follow } from "./language";

export let dueText: Localized["day"]["dueText"] = zhCN;
follow((words) => ({ dueText } = words.day));
