import { changeText as zhCN } from "../../zh-CN/pane/changes";
import type { Localized } from "../../words";
import { follow } from "../language";

export let changeText: Localized["pane/changes"]["changeText"] = zhCN;
follow((words) => ({ changeText } = words["pane/changes"]));
