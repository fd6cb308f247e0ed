import { cizao2019 as campaign } from "../../../src/core/campaign";
import { readLedgers } from "../../../src/core/ledger";
import { unitInFileName } from "../../../src/core/roster";
import { ledgerTemplate, restorePatch } from "../../../src/core/ledger-form";
import {
  applyPatch,
  type Edit,
  type Patch,
  type RangeRef,
  setCell,
  workbookOf,
} from "../../../src/core/workbook";
import {
  type CellStyle,
  createFile,
  patchFile,
  readAppearance,
  readWorkbook,
} from "../../../src/hosts/files";
import { headerRow, ledgerRow, ledgerSheet } from "../../builders/ledger";
import { fixtureBytes } from "../../fixtures";
import { plainTable, site as siteTexts, titles, wordFile } from "../../builders/word-file";
import { sheetOf } from "../../builders/workbook";

const today = "2019-11-20";
const sheet = campaign.ledger.sheetName;
const site = (index: number) => ledgerRow({}, index);
const cells = (row: number, values: readonly unknown[]): Edit => ({
  kind: "setCells",
  sheet,
  cells: values.map((value, column) => ({ row, column, value: value as string })),
});

/** A file with 恢复附件1版式 done to it, and how it looks. */
async function restored(name: string, bytes: Uint8Array) {
  const [ledger] = readLedgers(await readWorkbook({ name, bytes }), campaign, { today });
  const patch = restorePatch(ledger!, campaign, { unit: unitInFileName(name, campaign) });
  const file = { name: "后.xlsx", bytes: await patchFile({ name, bytes }, patch) };
  const { sheets, styles } = await readAppearance(file);
  const looks = sheets.find((each) => each.name === ledger!.sheet)!;
  const styleOf = (row: number, column: number): CellStyle =>
    styles[looks.cellStyles[row]?.[column] ?? 0] ?? {};
  return { file, ledger: ledger!, looks, styleOf };
}

const templateStyle = async (row: number, column: number) => {
  const { sheets, styles } = await readAppearance({
    name: "表.xlsx",
    bytes: await createFile(ledgerTemplate(campaign)),
  });
  return styles[sheets[0]!.cellStyles[row]![column]!]!;
};

describe("the looks of 附件1 brought back", () => {
  it("are those of the form in rows that were pasted without any, fills and colours kept", async () => {
    const pasted: Patch = [
      ...ledgerTemplate(campaign, { unit: "下灶村", rows: [site(0), site(1)] }),
      // Beyond the rows of the form.
      ...[14, 15, 16].map((row) => cells(row, site(row))),
      {
        kind: "format",
        sheet,
        range: { top: 14, left: 0, bottom: 16, right: 9 },
        format: {
          borders: false,
          fontName: "微软雅黑",
          fontSize: 9,
          wrap: false,
          fill: "#FFFF00",
          fontColor: "#FF0000",
          bold: true,
        },
      },
    ];
    const { styleOf, looks } = await restored("粘贴.xlsx", await createFile(pasted));
    for (const column of [0, 1, 8, 9]) {
      const { borders, fontName, fontSize, wrap, vertical } = await templateStyle(4, column);
      expect(styleOf(16, column)).toMatchObject({ borders, fontName, fontSize, wrap, vertical });
      expect(styleOf(16, column)).toMatchObject({ fill: "#FFFF00", fontColor: "#FF0000", bold: true });
    }
    expect(styleOf(16, 0).horizontal).toBe("center");
    expect(styleOf(16, 8).horizontal).toBe("left");
    expect(looks.rowHeights.has(16)).toBe(true);
  });

  it("are the same when they are brought back again", async () => {
    const rows = Array.from({ length: 40 }, (_, index) => site(index));
    const bare = await createFile([
      { kind: "addSheet", sheet },
      ...[campaign.ledger.columns.map(({ title }) => title), ...rows].map((values, row) =>
        cells(row, values),
      ),
    ]);
    const once = await restored("粘贴.xlsx", bare);
    const twice = await restored(once.file.name, once.file.bytes);
    expect(twice.looks).toEqual(once.looks);
    expect(await readWorkbook(twice.file)).toEqual(await readWorkbook(once.file));
  });

  it.each(["前尾村.xls", "洋尾村.xls", "锦美村.et", "新垵村.csv", "钱坡村.csv"])(
    "are put in place of those that %s does not bring",
    async (name) => {
      const { styleOf, ledger, file } = await restored(name, fixtureBytes("workbooks", name));
      const [again] = readLedgers(await readWorkbook(file), campaign, { today });
      expect(again!.rows.map(({ knownCells }) => knownCells.map(({ raw }) => raw))).toEqual(
        ledger.rows.map(({ knownCells }) => knownCells.map(({ raw }) => raw)),
      );
      for (const { row, column } of again!.form.columns.values()) {
        expect(styleOf(row, column)).toMatchObject({ bold: true, horizontal: "center", wrap: true });
        for (const { index } of again!.rows)
          expect(styleOf(index, column)).toMatchObject({
            fontName: "宋体",
            borders: { top: { style: "thin" } },
          });
      }
    },
  );

  it("rule empty rows to the foot of the first page, and take the borders of those below away", async () => {
    const [row] = [headerRow + 1];
    const long: RangeRef = { top: row, left: 0, bottom: row + 99, right: 9 };
    const ruled = [
      ...ledgerTemplate(campaign, { rows: [site(0)] }),
      { kind: "format", sheet, range: long, format: { borders: true } } as const,
    ];
    const { styleOf } = await restored("长.xlsx", await createFile(ruled));
    const bordered = Array.from({ length: 100 }, (_, at) => styleOf(row + at, 3).borders !== undefined);
    expect(bordered.lastIndexOf(true)).toBe(11);
    expect(bordered.indexOf(false)).toBe(12);
  });

  it("leave what stands below the sites alone", () => {
    const made = applyPatch(workbookOf([]), ledgerTemplate(campaign, { rows: [site(0)] }));
    const workbook = applyPatch(made, [
      setCell(sheet, 6, 0, "填表人：林某"),
      setCell(sheet, 9, 2, "（盖章）"),
    ]);
    const patch = restorePatch(readLedgers(workbook, campaign, { today })[0]!, campaign);
    const bottoms = patch.flatMap((edit) => (edit.kind === "format" ? [edit.range.bottom] : []));
    expect(Math.max(...bottoms)).toBe(5);
  });

  it("do not reach over a million empty rows to a site that stands alone", () => {
    const far = { ...ledgerSheet([{}]), rows: [...ledgerSheet([{}]).rows] };
    far.rows[1_048_000] = site(1);
    const patch = restorePatch(readLedgers(workbookOf([far]), campaign, { today })[0]!, campaign);
    const cellsFormatted = patch.reduce(
      (sum, edit) =>
        sum +
        (edit.kind === "format"
          ? (edit.range.bottom - edit.range.top + 1) * (edit.range.right - edit.range.left + 1)
          : 0),
      0,
    );
    expect(cellsFormatted).toBeLessThan(5000);
  });

  it("merge a title that stands alone in the first column, and no other", () => {
    const { rows } = ledgerSheet([{}]);
    const titled = (first: readonly string[]) => {
      const ledger = readLedgers(workbookOf([sheetOf(sheet, [first, ...rows.slice(1)])]), campaign, {
        today,
      })[0]!;
      return restorePatch(ledger, campaign).flatMap((edit) => (edit.kind === "merge" ? [edit.range] : []));
    };
    expect(titled([campaign.ledger.title])).toEqual([{ top: 0, left: 0, bottom: 0, right: 9 }]);
    expect(titled([campaign.ledger.title, "", "第1页"])).toEqual([]);
    expect(titled(["", campaign.ledger.title])).toEqual([]);
  });

  const table = [titles, siteTexts("1", "甲厂"), siteTexts("2", "乙厂")];
  const html = (rows: readonly (readonly string[])[]) =>
    `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;
  it.each([
    ["下灶村清单.html", new TextEncoder().encode(`<meta charset="utf-8">${html(table)}`)],
    ["下灶村清单.docx", wordFile([plainTable(table)])],
  ])("make the whole form of a bare table that came as %s", async (name, bytes) => {
    const { file, styleOf, looks } = await restored(name, bytes);
    const [made] = (await readWorkbook(file)).sheets;
    const [ledger] = readLedgers(await readWorkbook(file), campaign, { today });
    expect(made!.rows[0]![0]).toBe(campaign.ledger.title);
    expect([ledger!.form.headerTop, ledger!.unit, ledger!.rows.map((row) => row.text("siteName"))]).toEqual([
      2,
      "下灶村",
      ["甲厂", "乙厂"],
    ]);
    expect(ledger!.form.dateField.at).not.toBeNull();
    const look = ({ borders, fontName, fontSize, bold, wrap, vertical, horizontal }: CellStyle) => {
      return { borders, fontName, fontSize, bold, wrap, vertical, horizontal: horizontal ?? "left" };
    };
    expect(look(styleOf(0, 0))).toEqual(look(await templateStyle(0, 0)));
    for (const row of [2, 3, 4])
      for (const column of [0, 1, 8, 9])
        expect(look(styleOf(row, column))).toEqual(look(await templateStyle(row, column)));
    expect(looks.rowHeights.has(3)).toBe(true);
  });
});
