import type { Campaign } from "../../../../core/campaign";
import type { TownReport } from "../../../../core/materials";
import type { Block } from "../../../../core/submission";
import { dueDaysText } from "../../campaign/names";
import { closedWord } from "../../campaign/site-names";
import { dayText } from "../../day";
import { listed } from "../../sentence";
import { openSites, overdueSites, sitesToComplete } from "./blocks";

/** 三、下一步要求, as far as the register gives a reason for one. */
export function nextSteps(report: TownReport, campaign: Campaign): Block[] {
  const { units, due, changes } = report;
  const open = openSites(report);
  const overdue = overdueSites(report).length;
  const toComplete = sitesToComplete(report).length;
  const back = changes.filter(({ kind }) => kind === "reappeared").length;
  const silent = units.filter(({ isCounted }) => !isCounted).map(({ unit }) => unit);
  const nearest = open
    .flatMap(({ deadline }) => deadline?.day ?? [])
    .filter((day) => day >= due)
    .sort()[0];
  const steps = [
    ...(open.length > 0
      ? [`对未完成整治的${open.length}家，逐家落实责任${nearest ? `，最近的时限为${dayText(nearest)}` : ""}`]
      : []),
    ...(overdue > 0 ? [`对超过时限的${overdue}家，说明原因，抓紧完成`] : []),
    ...(back > 0 ? [`对回潮的${back}家，立即现场核查，依法处理`] : []),
    ...(toComplete > 0
      ? [`对${closedWord(campaign)}、材料待补的${toComplete}家，已落实的补齐材料，未落实的抓紧落实“两断三清”`]
      : []),
    `按${dueDaysText(campaign)}的报送日按时报送${silent.length > 0 ? `；${listed(silent)}请尽快报送` : ""}`,
    "对已完成整治的，继续开展回访摸排，防止回潮",
  ];
  return [{ kind: "list", items: steps.map((step, at) => `（${"一二三四五六"[at]}）${step}。`) }];
}
