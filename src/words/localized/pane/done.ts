import { doneSentence as zhCN } from "../../zh-CN/pane/done";
import type { Localized } from "../../words";
import { follow } from "../language";

export let doneSentence: Localized["pane/done"]["doneSentence"] = zhCN;
follow((words) => ({ doneSentence } = words["pane/done"]));
