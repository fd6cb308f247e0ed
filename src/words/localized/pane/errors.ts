import {
  errorSentence as errorSentenceInChinese,
  undoRefused as undoRefusedInChinese,
} from "../../zh-CN/pane/errors";
import type { Localized } from "../../words";
import { follow } from "../language";

export let errorSentence: Localized["pane/errors"]["errorSentence"] = errorSentenceInChinese;
export let undoRefused: Localized["pane/errors"]["undoRefused"] = undoRefusedInChinese;
follow((words) => ({ errorSentence, undoRefused } = words["pane/errors"]));
