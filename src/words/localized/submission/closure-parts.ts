import { closurePartText as zhCN } from "../../zh-CN/submission/closure-parts";
import type { Localized } from "../../words";
import { follow } from "../language";

export let closurePartText: Localized["submission/closure-parts"]["closurePartText"] = zhCN;
follow((words) => ({ closurePartText } = words["submission/closure-parts"]));
