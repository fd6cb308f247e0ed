import { rowPicturesText as zhCN } from "../../zh-CN/pane/row-pictures";
import type { Localized } from "../../words";
import { follow } from "../language";

export let rowPicturesText: Localized["pane/row-pictures"]["rowPicturesText"] = zhCN;
follow((words) => ({ rowPicturesText } = words["pane/row-pictures"]));
