import { firstRunText as zhCN } from "../../zh-CN/pane/first-run";
import type { Localized } from "../../words";
import { follow } from "../language";

export let firstRunText: Localized["pane/first-run"]["firstRunText"] = zhCN;
follow((words) => ({ firstRunText } = words["pane/first-run"]));
