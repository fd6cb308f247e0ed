import { answerText as zhCN } from "../../zh-CN/pane/finding-answer";
import type { Localized } from "../../words";
import { follow } from "../language";

export let answerText: Localized["pane/finding-answer"]["answerText"] = zhCN;
follow((words) => ({ answerText } = words["pane/finding-answer"]));
