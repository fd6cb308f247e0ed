import { type Campaign, columnPlace } from "../../../campaign";
import {
  changeColumns,
  decisionColumns,
  formKey,
  reportedRowColumns,
  siteColumns,
  unitPeriodColumns,
} from "../../register/sheets/columns";
import type { Correction, RegisterDecision } from "../../register/register";
import { numberText, readNumber } from "../../register/site-number";
import { boardColumns } from "../board-sheet";
import { comparisonColumns, finishedLabel } from "../comparison-sheet";
import { findingColumns } from "../findings-sheet";
import { townLedgerColumns } from "../ledger-sheet";
import { pairColumns } from "../pairs-sheet";
import { keyOfTexts, type RowText, type SheetLayout, tableLayout } from "./layout";
import { tallyLayout } from "./tally-layout";

/** What the layouts need to know of the register that is written, and of the one that was there. */
export interface RegisterSides {
  /** The squad's decisions by now: numbers that were joined are among them. */
  readonly decisions: readonly RegisterDecision[];
  /** Corrections that were marked. */
  readonly marked: readonly Correction[];
}

/** The layouts of the sheets of a consolidation, by the name of the sheet. */
export function sheetLayouts(campaign: Campaign, sides: RegisterSides): Map<string, SheetLayout> {
  const { sheets } = campaign.consolidation;
  const nameKey = formKey(columnPlace(campaign, "siteName"));
  const addressKey = formKey(columnPlace(campaign, "address"));
  const retiring = retiringIn(campaign);
  return new Map<string, SheetLayout>([
    [
      sheets.ledger,
      tableLayout(
        townLedgerColumns(campaign, true),
        (text, columns) => {
          if (text("file").trim() === "") return "";
          const number = /\d+/.exec(text("number"))?.[0] ?? "";
          const own = columns.has("number") ? [number] : [text(nameKey), text(addressKey)];
          return keyOfTexts([text("unit"), ...own]);
        },
        retiring(formKey(columnPlace(campaign, "sequence"))),
      ),
    ],
    [sheets.tally, tallyLayout(campaign)],
    [
      sheets.board,
      tableLayout(
        boardColumns(campaign),
        (text) => (keyOfTexts([text("number"), text("file")]) === "" ? "" : text("unit") || text("file")),
        retiring("number"),
      ),
    ],
    [
      sheets.findings,
      tableLayout(
        findingColumns(campaign),
        (text) =>
          text("number").trim() === ""
            ? ""
            : keyOfTexts(["unit", "file", "sheet", "cell", "title"].map((key) => text(key))),
        retiring("number"),
      ),
    ],
    [
      sheets.comparison,
      tableLayout(
        comparisonColumns(campaign),
        (text) => {
          if (text("kind").trim() === "") return "";
          const own = text("kind") === finishedLabel(campaign) ? finishedLabel(campaign) : "";
          return keyOfTexts([own, text("unit"), text("name"), text("address")]);
        },
        retiring("kind"),
      ),
    ],
    [sheets.pairs, tableLayout(pairColumns(campaign), pairKey, { squads: new Set(["decision"]) })],
    [sheets.register, sitesLayout(campaign, sides)],
    [
      sheets.changes,
      tableLayout(
        changeColumns(campaign),
        numbered((text) => ["due", "number", "change", "after"].map((key) => text(key))),
        retiring("change"),
      ),
    ],
    [
      sheets.unitPeriods,
      tableLayout(unitPeriodColumns(campaign), (text) =>
        text("unit").trim() === "" ? "" : keyOfTexts([text("due"), text("unit")]),
      ),
    ],
    [
      sheets.reportedRows,
      tableLayout(
        reportedRowColumns(campaign, { lifecycle: true, pictures: true }),
        numbered((text) => ["due", "number", "unit", "file", "row"].map((key) => text(key))),
        retiring("number"),
      ),
    ],
    [
      sheets.squadDecisions,
      tableLayout(
        decisionColumns(campaign),
        (text) => keyOfTexts(["date", "kind", "subject", "value"].map((key) => text(key))),
        retiring("kind"),
      ),
    ],
  ]);
}

/** Rows without a number are people's own. */
function numbered(texts: (text: RowText) => readonly string[]): SheetLayout["keyOf"] {
  return (text) => (readNumber(text("number")) === null ? "" : keyOfTexts(texts(text)));
}

/** Whichever site stands first. What has neither a file nor a decision was begun by the officer. */
function pairKey(text: RowText): string {
  if (keyOfTexts([text("file"), text("decision")]) === "") return "";
  const sides = [
    [text("unit"), text("name"), text("address")],
    [text("otherUnit"), text("otherName"), text("otherAddress")],
  ];
  return keyOfTexts(sides.map((side) => side.join("\t")).sort());
}

/** Says in a cell of a row that it is none of the table any more, and knows it again by that. */
function retiringIn({ consolidation }: Campaign) {
  const [before = "", after = ""] = consolidation.outOfTable.split("{text}");
  return (key: string): Pick<SheetLayout, "retired" | "marked"> => {
    const isRetired = (text: RowText) => text(key).startsWith(before) && text(key).endsWith(after);
    return {
      retired: (text) => (isRetired(text) ? null : [key, `${before}${text(key)}${after}`]),
      marked: (text) => ({ filled: [], isGrey: isRetired(text) }),
    };
  };
}

/** 总台账: no row of it goes; one whose number was joined to another says so. */
function sitesLayout(campaign: Campaign, { decisions, marked }: RegisterSides): SheetLayout {
  const { sameAs, decisions: words } = campaign.consolidation;
  const retiring = retiringIn(campaign)("number");
  const joined = new Map(
    decisions.flatMap(({ kind, subject, value }): [number, string][] => {
      const number = readNumber(subject);
      const isJoined = kind === words.same && number !== null && readNumber(value) !== null;
      return isJoined ? [[number, value]] : [];
    }),
  );
  const keyOf = numbered((text) => [text("number")]);
  return tableLayout(siteColumns(campaign), keyOf, {
    squads: new Set(["acceptedOn", "acceptedBy"]),
    keepsAll: true,
    retired: (text) => {
      const number = readNumber(text("number")) ?? 0;
      const into = joined.get(number);
      if (into === undefined) return retiring.retired(text);
      return ["number", `${numberText(number)}（${sameAs.replace("{number}", into)}）`];
    },
    marked: (text) => {
      const number = readNumber(text("number"));
      const own = marked.filter((correction) => correction.number === number);
      return { filled: own.map(({ column }) => formKey(column)), isGrey: false };
    },
  });
}
