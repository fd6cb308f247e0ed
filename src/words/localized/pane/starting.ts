import {
  gateOffers as gateOffersInChinese,
  startFailure as startFailureInChinese,
} from "../../zh-CN/pane/starting";
import type { Localized } from "../../words";
import { follow } from "../language";

export let gateOffers: Localized["pane/starting"]["gateOffers"] = gateOffersInChinese;
export let startFailure: Localized["pane/starting"]["startFailure"] = startFailureInChinese;
follow((words) => ({ gateOffers, startFailure } = words["pane/starting"]));
