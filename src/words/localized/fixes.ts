import {
  lossSentence as lossSentenceInChinese,
  obstacleSentence as obstacleSentenceInChinese,
} from "../zh-CN/fixes";
import type { Localized } from "../words";
import { follow } from "./language";

export let lossSentence: Localized["fixes"]["lossSentence"] = lossSentenceInChinese;
export let obstacleSentence: Localized["fixes"]["obstacleSentence"] = obstacleSentenceInChinese;
follow((words) => ({ lossSentence, obstacleSentence } = words.fixes));
