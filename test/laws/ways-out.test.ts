import { cizao2019 } from "../../src/core/campaign";
import { canAccept, type Finding, offeredFix } from "../../src/core/findings";
import { acceptFinding, allLedgerChecks } from "../../src/core/checks";
import { answerTo } from "../../src/core/checks/answers/answer";
import { chooseDisposition } from "../../src/core/checks/answers/choose-disposition";
import { mergeSites } from "../../src/core/checks/answers/merge-sites";
import { writeReportDate, writeUnit } from "../../src/core/checks/answers/write-field";
import { readLedgers } from "../../src/core/ledger";
import { allTallyChecks } from "../../src/core/tally/checks";
import { applyPatch, liftingLocks, type Patch } from "../../src/core/workbook";
import { built, fixtures, type Case } from "./ways-out/cases";
import { handPatch } from "./ways-out/by-hand";

/** What is to be known, or looked at and left: 知道了. */
const toAccept = ["shared-phone", "not-data-row", "group-heading", "nil-report"];

/** What the pane offers where a finding is read, answered as a person would. */
function answerPatch(one: Case, finding: Finding): Patch | null {
  const ledgers = readLedgers(one.workbook, cizao2019, { today: "2019-12-10" });
  const ledger = ledgers.find(({ sheet }) => sheet === finding.sheet);
  const answer = ledger ? answerTo(finding, ledger) : null;
  if (!ledger || !answer) return null;
  switch (answer.kind) {
    case "field":
      return answer.field === "unit"
        ? writeUnit(ledger, "下灶村", cizao2019)
        : writeReportDate(ledger, "2019-12-05", cizao2019);
    case "same-site":
      return mergeSites(ledger, answer.earlier, answer.row, cizao2019).patch;
    case "cell":
      if (answer.cell.key === "disposition")
        return chooseDisposition(ledger, answer.row, "rectification", cizao2019);
      return handPatch(one, finding);
    default:
      return null;
  }
}

const named = ({ code, sheet, cell }: Finding) => `${code} ${sheet}!${cell}`;
const errorCodes = (findings: readonly Finding[]) =>
  findings.flatMap(({ severity, code }) => (severity === "error" ? [code] : [])).sort();

/** Errors of after that were none before, code by code; an inserted column is to be filled in cell by cell. */
function freshErrors(before: readonly Finding[], after: readonly Finding[], { code }: Finding): string[] {
  const left = errorCodes(before);
  return errorCodes(after).filter((error) => {
    const at = left.indexOf(error);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !(code === "missing-column" && error.startsWith("missing-"));
  });
}

/** Nothing is typed at the cell of a finding whose field has none. */
const isOffSheet = ({ params }: Finding) => "stands" in params;

/** 知道了, where the words ask for nothing but a look. */
function acceptance({ workbook }: Case, finding: Finding): Patch | null {
  if (!canAccept(finding) || !toAccept.includes(finding.code)) return null;
  const ledger = readLedgers(workbook, cizao2019, { today: "2019-12-10" })[0]!;
  return acceptFinding(finding, ledger, workbook);
}

/** What is left of a finding after its way out, or what the way out brought. */
function wrongAfter(one: Case, before: readonly Finding[], finding: Finding, patch: Patch): string[] {
  const after = one.judge(applyPatch(one.workbook, liftingLocks(one.workbook, patch)));
  const isLeft = after.some((each) => named(each) === named(finding));
  return [...(isLeft ? ["is left"] : []), ...freshErrors(before, after, finding)];
}

describe("every finding has a way out", () => {
  const seen = new Set<string>();

  it("that leaves nothing of it and brings no other error: its fix, else what its words say, else 知道了", async () => {
    const wrong: string[] = [];
    for (const one of [...built, ...(await fixtures())]) {
      const findings = one.judge(one.workbook);
      for (const finding of findings) {
        const fix = offeredFix(finding)?.patch ?? null;
        const hand = handPatch(one, finding);
        const answer = answerPatch(one, finding);
        const ways = {
          fix,
          answer,
          hand: isOffSheet(finding) ? null : hand,
          accept: acceptance(one, finding),
        };
        const tried =
          ways.fix || ways.hand || ways.answer ? (["fix", "hand", "answer"] as const) : (["accept"] as const);
        if (tried.every((way) => !ways[way])) wrong.push(`${one.name}: ${named(finding)} has no way out`);
        for (const way of tried) {
          const key = `${finding.code} ${way}`;
          if (!ways[way] || seen.has(key)) continue;
          seen.add(key);
          for (const what of wrongAfter(one, findings, finding, ways[way]))
            wrong.push(`${one.name}: ${named(finding)} by ${way}: ${what}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("and so has each code that a ledger or a tally can give", () => {
    for (const code of [
      "missing-unit",
      "missing-report-date",
      "duplicate-site",
      "similar-site",
      "missing-phone",
    ])
      expect(seen).toContain(`${code} answer`);
    const codes = [...allLedgerChecks(cizao2019), ...allTallyChecks].map(({ code }) => code as string);
    const tried = [...seen].map((key) => key.split(" ")[0]);
    expect(codes.filter((code) => !tried.includes(code))).toEqual([]);
  });
});
