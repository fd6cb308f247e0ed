import { workbenchText as zhCN } from "../zh-CN/workbench";
import type { Localized } from "../words";
import { follow } from "./language";

export let workbenchText: Localized["workbench"]["workbenchText"] = zhCN;
follow((words) => ({ workbenchText } = words.workbench));
