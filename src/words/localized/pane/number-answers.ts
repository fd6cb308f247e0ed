import { answerText as zhCN } from "../../zh-CN/pane/number-answers";
import type { Localized } from "../../words";
import { follow } from "../language";

export let answerText: Localized["pane/number-answers"]["answerText"] = zhCN;
follow((words) => ({ answerText } = words["pane/number-answers"]));
