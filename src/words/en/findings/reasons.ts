import type { Campaign } from "../../../core/campaign";
import { columnTitle, formName } from "../../zh-CN/campaign/names";

/** Reasons that several checks share. */

export function contactReason(campaign: Campaign): string {
  return `${formName(campaign.ledger)} asks for “${columnTitle(campaign, "operatorContact")}”, and ${campaign.contact.office} verifies by telephone.`;
}

export function addressReason({ notice }: Campaign): string {
  const asked = notice?.survey ? `The notice wants to know of the sites “${notice.survey}”. ` : "";
  return `${asked}The officers must find the door by the address.`;
}
