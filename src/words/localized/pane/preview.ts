import { previewText as zhCN } from "../../zh-CN/pane/preview";
import type { Localized } from "../../words";
import { follow } from "../language";

export let previewText: Localized["pane/preview"]["previewText"] = zhCN;
follow((words) => ({ previewText } = words["pane/preview"]));
