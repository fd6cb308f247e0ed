import { paneText as zhCN } from "../../zh-CN/pane/frame";
import type { Localized } from "../../words";
import { follow } from "../language";

export let paneText: Localized["pane/frame"]["paneText"] = zhCN;
follow((words) => ({ paneText } = words["pane/frame"]));
