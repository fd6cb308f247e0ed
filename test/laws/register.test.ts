import fc from "../environment/fast-check";
import {
  consolidate,
  type Consolidation,
  consolidationSheets,
  type PreviousConsolidation,
  readConsolidated,
  stateOf,
  type TownFigures,
} from "../../src/core/consolidation";
import { numberText } from "../../src/core/consolidation/register/site-number";
import {
  applyPatch,
  cellAddress,
  parseCell,
  setCell,
  sheetNamed,
  textOf,
  valueAt,
  type WorkbookSnapshot,
} from "../../src/core/workbook";
import { consolidationMessages } from "../../src/words/zh-CN/consolidation/messages";
import { campaign } from "../core/consolidation/samples";
import { workbookFrom } from "../core/consolidation/squad";
import { filesOf, periodsOf } from "./campaigns/files";
import { type InventedPeriod, inventCampaign } from "./campaigns/invented";

/** `LONG=1 LAWS=300 npx jest laws/register` tries as many campaigns. */
const numRuns = Number(process.env["LAWS"] ?? 6);
/** Every law is tried on the same campaigns, each of which is consolidated once. */
const [seed] = fc.sample(fc.integer(), 1);
const tried = new Map<string, { periods: readonly InventedPeriod[]; made: readonly Consolidation[] }>();

const campaigns = fc.record({
  units: fc.integer({ min: 2, max: 12 }),
  periods: fc.integer({ min: 3, max: 8 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

const { sheets } = campaign.consolidation;
const registerSheets = [sheets.register, sheets.changes, sheets.unitPeriods, sheets.reportedRows];

/** Consolidates the periods one after another, each against the workbook that the one before made. */
function oneAfterAnother(periods: readonly InventedPeriod[]): Consolidation[] {
  let previous: PreviousConsolidation | null = null;
  return periods.map((invented) => {
    const { period } = invented;
    const made = consolidate(filesOf(invented), campaign, { period, previous });
    previous = readConsolidated(workbookFrom(made), campaign, period.to);
    return made;
  });
}

/** What the sheets of the register say, cell by cell. */
const said = (workbook: WorkbookSnapshot) =>
  registerSheets.map((name) =>
    sheetNamed(workbook, name)!
      .rows.slice(2)
      .map((row) => Array.from(row ?? [], (value) => textOf(value ?? null))),
  );

const eachCampaign = (
  holds: (periods: readonly InventedPeriod[], made: readonly Consolidation[]) => void,
  runs = numRuns,
) =>
  fc.assert(
    fc.property(campaigns, (options) => {
      const key = JSON.stringify(options);
      const periods = inventCampaign(options);
      const known = tried.get(key) ?? { periods, made: oneAfterAnother(periods) };
      tried.set(key, known);
      holds(known.periods, known.made);
    }),
    { numRuns: runs, seed: seed! },
  );

describe("the register of an invented campaign", () => {
  it("has as many sites as there truly are, one number each, and every row that came", () => {
    eachCampaign((periods, made) => {
      const numberOf = new Map<number, number>();
      const ever = new Set<number>();
      periods.forEach(({ sent }, at) => {
        const rows = periodsOf(sent);
        const { memory, rows: records } = made[at]!;
        expect(records).toHaveLength(rows.length);
        rows.forEach(({ site }, index) => {
          ever.add(site);
          const number = memory.numbers[index]!;
          expect(numberOf.get(site) ?? number).toBe(number);
          numberOf.set(site, number);
        });
        expect(memory.outcome.lives.sites.size).toBe(ever.size);
        expect(new Set(numberOf.values()).size).toBe(ever.size);
      });
    });
  });

  it("tells of each closing and each reopening once, in the period in which it is first said", () => {
    eachCampaign((periods, made) => {
      let done = 0;
      periods.forEach(({ finished, reappeared }, at) => {
        const { outcome } = made[at]!.memory;
        const count = (wanted: string) => outcome.changes.filter(({ kind }) => kind === wanted).length;
        expect([count("finished"), count("reappeared")]).toEqual([finished.length, reappeared.length]);
        done += finished.length - reappeared.length;
        const states = [...outcome.lives.sites.values()].map(stateOf);
        expect(states.filter((state) => state === "closed")).toHaveLength(done);
      });
    });
  });

  it("is the same through the sheets as all at once, in any order of the files, and with a period taken twice", () => {
    eachCampaign((periods, made) => {
      let atOnce: PreviousConsolidation | null = null;
      let whole: Consolidation | undefined;
      for (const invented of periods) {
        const { period } = invented;
        const files = filesOf(invented).toReversed();
        whole = consolidate(files, campaign, { period, previous: atOnce });
        atOnce = { figures: new Map(), decisions: [], register: whole.memory.register };
      }
      const last = workbookFrom(made.at(-1)!);
      expect(said(workbookFrom(whole!))).toEqual(said(last));
      const { period } = periods.at(-1)!;
      const previous = readConsolidated(last, campaign, period.to);
      const again = consolidate(filesOf(periods.at(-1)!), campaign, { period, previous });
      expect(said(workbookFrom(again))).toEqual(said(last));
    });
  });

  it("lets 累计 of a unit fall only where a warning or a change of its sites says so", () => {
    eachCampaign((_, made) => {
      const last = new Map<string, { figures: TownFigures; due: string }>();
      for (const { figures, findings, memory } of made) {
        const { lives, due } = memory.outcome;
        const warned = new Set(
          findings.flatMap((finding) =>
            finding.code === "tally-decreased" ? [`${finding.unit} ${finding.params.figure}`] : [],
          ),
        );
        for (const [unit, own] of figures) {
          const before = last.get(unit);
          last.set(unit, { figures: own, due });
          const changed = lives.changes.some(
            (change) =>
              change.due > (before?.due ?? due) &&
              ((change.kind === "moved" && change.before === unit) ||
                (change.kind === "reclassified" && change.unit === unit)),
          );
          for (const [key, { value }] of own) {
            const was = before?.figures.get(key)?.value ?? null;
            if (was === null || value === null || value >= was) continue;
            expect(warned.has(`${unit} ${key}`) || changed).toBe(true);
          }
        }
      }
    });
  });

  it("leads from every change to a row as it was reported", () => {
    eachCampaign((_, made) => {
      const { register, outcome } = made.at(-1)!.memory;
      const rows = new Set(register.rows.map(({ number, file, row }) => `${number} ${file} ${row}`));
      for (const { number, source } of outcome.lives.changes) {
        expect(rows.has(`${number} ${source.file} ${source.row}`)).toBe(true);
        expect(numberText(number)).toMatch(/^\d{4,}$/);
      }
    });
  });

  it("works out the later periods again when an earlier one comes late", () => {
    eachCampaign((periods, made) => {
      const late = 1;
      const previous = readConsolidated(workbookFrom(made.at(-1)!), campaign, "2019-12-20");
      const { period } = periods[late]!;
      const again = consolidate(filesOf(periods[late]!), campaign, { period, previous });
      expect(said(workbookFrom(again))).toEqual(said(workbookFrom(made.at(-1)!)));
    });
  });

  it("is brought up to date where it stands in a workbook that people worked in, and every note keeps its row", () => {
    eachCampaign(
      (_, made) => {
        let open = workedIn(workbookFrom(made[0]!));
        const notes = notesOf(open);
        for (const consolidation of [made[1]!, made.at(-1)!]) {
          open = applyPatch(open, refreshing(open, consolidation));
          expect(sorted(said(withoutOwn(open)))).toEqual(sorted(said(workbookFrom(consolidation))));
          expect(notesOf(open)).toEqual(notes);
        }
        expect(refreshing(open, made.at(-1)!).filter(({ kind }) => kind === "setCells")).toEqual([]);
      },
      Math.ceil(numRuns / 3),
    );
  });
});

const refreshing = (open: WorkbookSnapshot, consolidation: Consolidation) =>
  consolidationSheets(consolidation, campaign, consolidationMessages(campaign), open);

const OWN = "中队备注";
/** Where the squad put its own column into 总台账. */
const ownColumn = 2;

/** The workbook once the squad sorted 总台账, put a column into it, and wrote and commented on every site. */
function workedIn(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheet = sheetNamed(workbook, sheets.register)!;
  const rows = [...sheet.rows.slice(0, 3), ...sheet.rows.slice(3).toReversed()];
  const sorted = {
    ...workbook,
    sheets: workbook.sheets.map((each) => (each === sheet ? { ...sheet, rows } : each)),
  };
  const notes = rows
    .slice(3)
    .map((row, at) => setCell(sheets.register, at + 3, ownColumn, `记${textOf(row![0]!)}`));
  const open = applyPatch(sorted, [
    { kind: "insertColumns", sheet: sheets.register, column: ownColumn, count: 1 },
    setCell(sheets.register, 2, ownColumn, OWN),
    ...notes,
  ]);
  const comments = new Set(notes.map((_, at) => cellAddress(at + 3, 0)));
  return {
    ...open,
    sheets: open.sheets.map((each) =>
      each.name === sheets.register ? { ...each, attached: { ...each.attached, comments } } : each,
    ),
  };
}

/** The numbers that have a comment, and what the squad wrote beside each. */
function notesOf(workbook: WorkbookSnapshot): unknown {
  const sheet = sheetNamed(workbook, sheets.register)!;
  const numberAt = (row: number) => textOf(valueAt(sheet, row, 0));
  const notes = sheet.rows.flatMap((row, at) => {
    const note = at > 2 ? textOf(row?.[ownColumn] ?? null) : "";
    return note === "" ? [] : [`${numberAt(at)} ${note}`];
  });
  const commented = [...sheet.attached.comments].map((address) => numberAt(parseCell(address)!.row));
  return { notes: notes.sort(), commented: commented.sort() };
}

function withoutOwn(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return applyPatch(workbook, [
    { kind: "deleteColumns", sheet: sheets.register, column: ownColumn, count: 1 },
  ]);
}

const sorted = (tables: readonly (readonly string[][])[]) =>
  tables.map((rows) => rows.map((row) => row.join("\t")).sort());
