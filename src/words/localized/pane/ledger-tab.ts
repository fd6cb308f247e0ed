import { ledgerText as zhCN } from "../../zh-CN/pane/ledger-tab";
import type { Localized } from "../../words";
import { follow } from "../language";

export let ledgerText: Localized["pane/ledger-tab"]["ledgerText"] = zhCN;
follow((words) => ({ ledgerText } = words["pane/ledger-tab"]));
