import {
  joined as joinedInChinese,
  labelled as labelledInChinese,
  listed as listedInChinese,
} from "../zh-CN/sentence";
import type { Localized } from "../words";
import { follow } from "./language";

export let joined: Localized["sentence"]["joined"] = joinedInChinese;
export let labelled: Localized["sentence"]["labelled"] = labelledInChinese;
export let listed: Localized["sentence"]["listed"] = listedInChinese;
follow((words) => ({ joined, labelled, listed } = words.sentence));
