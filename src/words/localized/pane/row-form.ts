import { rowFormText as zhCN } from "../../zh-CN/pane/row-form";
import type { Localized } from "../../words";
import { follow } from "../language";

export let rowFormText: Localized["pane/row-form"]["rowFormText"] = zhCN;
follow((words) => ({ rowFormText } = words["pane/row-form"]));
