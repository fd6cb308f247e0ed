import type { IsoDate } from "../../src/core/language";
import { addDays, type Campaign, type Period, periodHolding } from "../../src/core/campaign";
import { loadCampaign } from "../../src/core/campaign/load";
import { readFixture } from "../fixtures";

/**
 * The campaign of an invented town, from its JSON alone: beside the notice's it has the columns 占地面积 (warned) and
 * 排污许可证号 (may stay empty), the disposition 停产整顿, and the figures 停产整顿, 立案查处 and 处罚加工点.
 */
export const anotherTown = loadCampaign(readFixture("another-town.json"));

/** The day on which its workbooks are read. */
export const thatDay: IsoDate = "2026-04-15";

/** Its ledgers, as options of the builders. */
export const ofAnotherTown = {
  campaign: anotherTown,
  unit: "上坪村",
  reportDate: "2026年4月15日",
} as const;

/** The period after the one that a day lies in. */
export function periodAfter(campaign: Campaign, day: IsoDate): Period {
  return periodHolding(campaign, addDays(periodHolding(campaign, day).to, 1));
}
