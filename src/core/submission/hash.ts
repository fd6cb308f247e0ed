import { sha256 } from "@noble/hashes/sha2";
import type { Campaign } from "../campaign";
import { allLedgerChecks } from "../checks";
import { canonicalForm, type SubmissionContent } from "./content";

function sha256Hex(text: string): string {
  return Array.from(sha256(new TextEncoder().encode(text)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** SHA-256 of the canonical form, 64 hexadecimal digits. */
export function contentHash(content: SubmissionContent): string {
  return sha256Hex(canonicalForm(content));
}

/** Keys in alphabetical order, so that a campaign loaded from a file and the same one built in are alike. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, inOrder(item)]),
  );
}

/** Names the rules that a workbook was checked by: the campaign and the catalogue of checks. */
export function ruleSetVersion(campaign: Campaign): string {
  const checks = allLedgerChecks(campaign)
    .map(({ code, severity }) => `${code}:${severity}`)
    .sort();
  const digest = sha256Hex(JSON.stringify([inOrder(campaign), checks])).slice(0, 8);
  return `${campaign.id.replace(/[^\w.-]/g, "").slice(0, 40)}-${digest}`;
}
