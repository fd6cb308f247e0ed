import { autoOpenText as zhCN } from "../../zh-CN/pane/auto-open";
import type { Localized } from "../../words";
import { follow } from "../language";

export let autoOpenText: Localized["pane/auto-open"]["autoOpenText"] = zhCN;
follow((words) => ({ autoOpenText } = words["pane/auto-open"]));
