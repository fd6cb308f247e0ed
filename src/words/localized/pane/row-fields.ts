import {
  progressKinds as progressKindsInChinese,
  rowFieldsText as rowFieldsTextInChinese,
} from "../../zh-CN/pane/row-fields";
import type { Localized } from "../../words";
import { follow } from "../language";

export let progressKinds: Localized["pane/row-fields"]["progressKinds"] = progressKindsInChinese;
export let rowFieldsText: Localized["pane/row-fields"]["rowFieldsText"] = rowFieldsTextInChinese;
follow((words) => ({ progressKinds, rowFieldsText } = words["pane/row-fields"]));
