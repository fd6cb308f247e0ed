import type { Campaign } from "../../../core/campaign";
import { columnTitle, formName } from "../campaign/names";
import { siteWord } from "../campaign/site-names";

/** Reasons that several checks share. */

export function contactReason(campaign: Campaign): string {
  return `${formName(campaign.ledger)}要“${columnTitle(campaign, "operatorContact")}”，${campaign.contact.office}要凭电话核实。`;
}

export function addressReason(campaign: Campaign): string {
  const { notice } = campaign;
  const asked = notice?.survey ? `通知要“${notice.survey}”${siteWord(campaign)}的情况，` : "";
  return `${asked}执法人员要凭地址找到门口。`;
}
