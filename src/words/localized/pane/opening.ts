import { openingText as zhCN } from "../../zh-CN/pane/opening";
import type { Localized } from "../../words";
import { follow } from "../language";

export let openingText: Localized["pane/opening"]["openingText"] = zhCN;
follow((words) => ({ openingText } = words["pane/opening"]));
