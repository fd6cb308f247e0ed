import * as fs from "node:fs";
import * as path from "node:path";
import { figureKeys } from "../../../../src/core/campaign/keys";
import { createFile, patchFile, readWorkbook } from "../../../../src/hosts/files";
import { readLedgers } from "../../../../src/core/ledger";
import { logTemplate } from "../../../../src/core/action-log";
import { generateTally, readTally } from "../../../../src/core/tally";
import type { Edit, Patch } from "../../../../src/core/workbook";
import { convert, describeLibreOffice, everySheetAsCsv } from "../../../environment/libreoffice";
import { describeValidator, validationErrors } from "../../../environment/open-xml-validator";
import { workingFolder } from "../../../environment/working-folder";
import { fixtureBytes, fixturePath } from "../../../fixtures";
import { campaign } from "../village-files";
import { filledTemplate, type Site } from "../../../builders/ledger";
import { today } from "../../../builders/workbook";

/** Formulas without a result, so that LibreOffice has to find it. */
function withoutResults(patch: Patch): Patch {
  return patch.map((edit): Edit =>
    edit.kind === "setCells"
      ? { ...edit, cells: edit.cells.map((cell) => (cell.formula ? { ...cell, value: null } : cell)) }
      : edit,
  );
}

const sites: Site[] = [
  { siteName: "甲", progress: "11月12日已取缔，查封电表2个，捣毁设备3台，出动检查组1个、执法人员6人次。" },
  { siteName: null, address: "后山2号", disposition: "搬迁" },
  { siteName: "丙", disposition: "整治改造。" },
  { siteName: "丙", disposition: "整治改造。" },
  { siteName: "丁", disposition: "整合 搬迁" },
  { siteName: "戊", disposition: "关停取缔、整改" },
  { siteName: "己", disposition: "待定" },
  { siteName: "=1+1", disposition: "限期整改" },
];

const made: readonly [string, Patch][] = [
  ["plain", filledTemplate(sites, { sheet: "专项整治清单" })],
  [
    "quoted",
    filledTemplate([...sites, ["合计", 8, null, null, null, null, null, "整合搬迁"]], {
      sheet: "It's 清单 (1)",
    }),
  ],
  ["empty", filledTemplate([], { sheet: "清单" })],
];
const villages = [
  "下灶村.xlsx",
  "坝头村.xlsx",
  "洋宅村.xlsx",
  "大埔村整治台账.xlsx",
  "印刷基地办3000.xlsx",
  "太昌村（自制调度表）.xlsx",
];

/** One workbook with its tally generated; where its figures stand and what they are. */
interface Generated {
  readonly name: string;
  readonly csv: string;
  readonly cells: readonly { row: number; column: number; count: number | null }[];
  readonly formulas: number;
}

async function generate(
  folder: string,
  name: string,
  bytes: Uint8Array,
  linked: boolean,
): Promise<Generated> {
  const source = { name: `${name}.xlsx`, bytes };
  const workbook = await readWorkbook(source);
  const ledger = readLedgers(workbook, campaign, { today })[0]!;
  const { stated, tally } = readTally(workbook, campaign, ledger, { today });
  // As if the sheet had never been there: typed figures would stay.
  const { patch, sheet } = generateTally({ workbook, campaign, ledger, stated: null, tally, linked });
  const out = await patchFile(source, withoutResults(patch));
  const file = `${name}-${linked ? "linked" : "values"}`;
  fs.writeFileSync(path.join(folder, `${file}.xlsx`), out);
  const again = readTally(await readWorkbook({ name: source.name, bytes: out }), campaign, ledger, { today });
  const row = stated && again.stated!.form.sheet !== sheet ? 5 : again.stated!.row;
  return {
    name: file,
    csv: path.join(folder, `${file}-${sheet}.csv`),
    cells: figureKeys.map((key, index) => ({ row, column: index + 1, count: tally.figures[key].value })),
    formulas: patch
      .flatMap((edit) => (edit.kind === "setCells" ? edit.cells : []))
      .filter((cell) => cell.formula).length,
  };
}

function readCsv(file: string): string[][] {
  return fs
    .readFileSync(file, "utf8")
    .replaceAll('"', "")
    .split("\n")
    .map((line) => line.split(","));
}

describe("the generated sheet", () => {
  const { folder, clean } = workingFolder();
  const generated: Generated[] = [];

  beforeAll(async () => {
    for (const linked of [false, true]) {
      for (const [name, patch] of made)
        generated.push(await generate(folder, name, await createFile(patch), linked));
      for (const name of villages) {
        const bytes = fixtureBytes("workbooks", name);
        generated.push(await generate(folder, path.parse(name).name, bytes, linked));
      }
    }
  }, 300_000);
  afterAll(clean);

  it("holds the three counts as formulas when they are linked", () => {
    for (const { name, formulas } of generated)
      expect([name, formulas]).toEqual([name, name.endsWith("-linked") ? 3 : 0]);
  });

  describeValidator("for Microsoft's validator", () => {
    it("is valid", async () => {
      const log = path.join(folder, "log.xlsx");
      fs.writeFileSync(log, await createFile(logTemplate(campaign)));
      expect(validationErrors(log)).toEqual([]);
      for (const name of ["plain-values", "plain-linked", "quoted-linked"]) {
        expect(validationErrors(path.join(folder, `${name}.xlsx`))).toEqual([]);
      }
    });

    it("does not make a village's own file worse", () => {
      // A new font keeps the order of the village's own, so the kinds of error count and not their number.
      const kinds = (file: string) =>
        new Set(validationErrors(file).map((error) => error.replace(/\[\d+\]/g, "")));
      const before = kinds(fixturePath("workbooks", "下灶村.xlsx"));
      expect(kinds(path.join(folder, "下灶村-linked.xlsx"))).toEqual(before);
    });
  });

  describeLibreOffice("in LibreOffice", () => {
    beforeAll(() => {
      convert(
        folder,
        everySheetAsCsv,
        generated.map(({ name }) => `${name}.xlsx`),
      );
    }, 300_000);

    it("shows our figures, as values and as formulas", () => {
      for (const { name, csv, cells } of generated) {
        const rows = readCsv(csv);
        // The notes below hold line breaks, the rows above none.
        const shown = cells.map(({ row, column }) => rows[row]?.[column]);
        expect([name, ...shown]).toEqual([
          name,
          ...cells.map(({ count }) => (count === null ? "" : String(count))),
        ]);
      }
    });
  });
});
