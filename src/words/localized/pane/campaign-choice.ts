import { campaignText as zhCN } from "../../zh-CN/pane/campaign-choice";
import type { Localized } from "../../words";
import { follow } from "../language";

export let campaignText: Localized["pane/campaign-choice"]["campaignText"] = zhCN;
follow((words) => ({ campaignText } = words["pane/campaign-choice"]));
