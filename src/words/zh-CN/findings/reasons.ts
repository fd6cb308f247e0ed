import type { Campaign } from "../../../core/campaign";
import { columnTitle, formName } from "../campaign/names";

/** Reasons that several checks share. */

export function contactReason(campaign: Campaign): string {
  return `${formName(campaign.ledger)}要“${columnTitle(campaign, "operatorContact")}”，${campaign.contact.office}要凭电话核实。`;
}

export function addressReason({ notice }: Campaign): string {
  const asked = notice?.survey ? `通知要“${notice.survey}”加工点的情况，` : "";
  return `${asked}执法人员要凭地址找到门口。`;
}
