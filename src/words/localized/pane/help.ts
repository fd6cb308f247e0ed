import { helpText as zhCN } from "../../zh-CN/pane/help";
import type { Localized } from "../../words";
import { follow } from "../language";

export let helpText: Localized["pane/help"]["helpText"] = zhCN;
follow((words) => ({ helpText } = words["pane/help"]));
