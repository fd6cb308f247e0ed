import type { Campaign } from "../campaign";
import type { CellFormat, Edit, Patch, WorkbookSnapshot } from "../workbook";
import { contentOf, type SubmissionContent } from "./content";
import { contentHash, ruleSetVersion } from "./hash";
import { plain } from "./plain";
import { findStampLine, fingerprintOf, placeForStampLine, tallySheetOf } from "./stamp-line";

/** The document property that holds a stamp. */
export const stampProperty = "qingdan-stamp";

/** A stamp: what it was put on, by which rules and when. */
export interface Stamp {
  /** SHA-256 of the canonical form, 64 hexadecimal digits. */
  readonly hash: string;
  readonly rules: string;
  /** As given when it was put on, such as `2019-11-20 09:30`. */
  readonly time: string;
}

/**
 * `none`: never stamped. `intact`: ledger and tally are as they were. `broken` (已改动): they were changed since,
 * or the stamp itself was.
 */
export interface StampReading {
  readonly state: "none" | "intact" | "broken";
  /** Null without a stamp, and where only its line on the tally sheet is left or it cannot be read. */
  readonly stamp: Stamp | null;
}

const written = /^v1;sha256=([0-9a-f]{64});rules=([\w.-]{1,64});time=([^;]{0,40})$/;
const lineFormat: CellFormat = { fontSize: 9, fontColor: "#605E5C", wrap: false, horizontal: "left" };

function propertyOf({ hash, rules, time }: Stamp): string {
  return `v1;sha256=${hash};rules=${rules};time=${time}`;
}

function parseStamp(value: string): Stamp | null {
  const match = value.length <= 255 ? written.exec(value) : null;
  return match && { hash: match[1]!, rules: match[2]!, time: match[3]! };
}

function lineEdits(
  workbook: WorkbookSnapshot,
  content: SubmissionContent,
  campaign: Campaign,
  stamp: Stamp,
): Edit[] {
  const { stated, ledgers } = content;
  if (!stated) return [];
  const source = tallySheetOf(workbook, stated);
  // A protected sheet takes no line; the property alone then carries the stamp.
  if (source.isProtected) return [];
  const sheet = source.name;
  const known = findStampLine(stated, source, campaign);
  const at =
    known?.at ??
    placeForStampLine(
      stated,
      source,
      ledgers.some((ledger) => ledger.sheet === sheet),
    );
  const value = `${campaign.tally.stampLabel}：${fingerprintOf(stamp.hash)} ${stamp.time} ${stamp.rules}`;
  const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const format: Edit[] = known ? [] : [{ kind: "format", sheet, range, format: lineFormat }];
  return [...format, { kind: "setCells", sheet, cells: [{ ...at, value }] }];
}

/**
 * Stamps a workbook as it stands: a document property and a line below the tally, which the tally's readers
 * pass over. Empty when the stamp that is there holds and is by the same rules.
 * @param now local time of stamping, such as `2019-11-20 09:30`.
 */
export function stampPatch(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  now: string,
  content = contentOf(workbook, campaign),
): Patch {
  const rules = ruleSetVersion(campaign);
  const present = readStamp(workbook, campaign, content);
  if (present.state === "intact" && present.stamp?.rules === rules && hasLine(workbook, content, campaign))
    return [];
  const stamp: Stamp = { hash: contentHash(content), rules, time: plain(now.replace(/;/g, " "), 30) };
  return [
    { kind: "property", name: stampProperty, value: propertyOf(stamp) },
    ...lineEdits(workbook, content, campaign, stamp),
  ];
}

function hasLine(workbook: WorkbookSnapshot, { stated }: SubmissionContent, campaign: Campaign): boolean {
  if (!stated) return true;
  const sheet = tallySheetOf(workbook, stated);
  return sheet.isProtected || findStampLine(stated, sheet, campaign) !== null;
}

/**
 * Whether a workbook is as it was when it was stamped. The property decides, and a line on the tally sheet that shows
 * another fingerprint contradicts it; where a program dropped the property, the line alone decides.
 */
export function readStamp(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  content = contentOf(workbook, campaign),
): StampReading {
  const value = workbook.properties.get(stampProperty);
  const { stated } = content;
  const tally = stated && tallySheetOf(workbook, stated);
  const line = stated && tally && findStampLine(stated, tally, campaign);
  if (value !== undefined) {
    const stamp = parseStamp(value);
    // The line on a protected sheet may be of an earlier stamp: a new one was not written there.
    const isContradicted =
      line && !tally.isProtected && stamp !== null && line.fingerprint !== fingerprintOf(stamp.hash);
    const holds = stamp?.hash === contentHash(content) && !isContradicted;
    return { state: holds ? "intact" : "broken", stamp };
  }
  if (!line) return { state: "none", stamp: null };
  return {
    state: line.fingerprint === fingerprintOf(contentHash(content)) ? "intact" : "broken",
    stamp: null,
  };
}
