import { moreText as zhCN } from "../../zh-CN/pane/more";
import type { Localized } from "../../words";
import { follow } from "../language";

export let moreText: Localized["pane/more"]["moreText"] = zhCN;
follow((words) => ({ moreText } = words["pane/more"]));
