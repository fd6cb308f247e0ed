import {
  findingTitle as findingTitleInChinese,
  findingMessage as findingMessageInChinese,
  findingReason as findingReasonInChinese,
} from "../zh-CN/findings";
import type { Localized } from "../words";
import { follow } from "./language";

export let findingTitle: Localized["findings"]["findingTitle"] = findingTitleInChinese;
export let findingMessage: Localized["findings"]["findingMessage"] = findingMessageInChinese;
export let findingReason: Localized["findings"]["findingReason"] = findingReasonInChinese;
follow((words) => ({ findingTitle, findingMessage, findingReason } = words.findings));
