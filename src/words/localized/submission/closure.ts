import { closureStateText as zhCN } from "../../zh-CN/submission/closure";
import type { Localized } from "../../words";
import { follow } from "../language";

export let closureStateText: Localized["submission/closure"]["closureStateText"] = zhCN;
follow((words) => ({ closureStateText } = words["submission/closure"]));
