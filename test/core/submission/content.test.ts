import { canonicalForm, contentOf, ruleSetVersion } from "../../../src/core/submission";
import { applyPatch, type Edit, emptySheet, workbookOf } from "../../../src/core/workbook";
import {
  campaign,
  closedSite,
  ledgerSheetName,
  ledgerWorkbook,
  openSite,
  submissionWorkbook,
  tallySheetName,
  withCell,
  withLifecycle,
} from "./submission-workbook";
import { ledgerRow, type Site } from "../../builders/ledger";

const formOf = (workbook: Parameters<typeof contentOf>[0]) =>
  JSON.parse(canonicalForm(contentOf(workbook, campaign))) as unknown;
const texts = (site: Site, index = 0) => ledgerRow(site, index).map((value) => String(value ?? ""));

describe("what a stamp vouches for", () => {
  it("is the unit, the date, the columns of each site, and the figures of the tally", () => {
    expect(formOf(submissionWorkbook([closedSite, { ...openSite, progress: " 正在整改。\n" }]))).toEqual([
      "1",
      [
        [
          "下灶村",
          "2019-11-20",
          [
            [texts(closedSite), "", []],
            [texts(openSite, 1), "", []],
          ],
        ],
      ],
      ["下灶村", "2019-11-20", "cumulative", ["", "", 2, 1, "", 1, 0, 1, "", ""], []],
    ]);
  });

  it("includes a number in a column of its own, and the lifecycle columns", () => {
    const split = applyPatch(ledgerWorkbook([openSite]), [
      { kind: "setCells", sheet: ledgerSheetName, cells: [{ row: 2, column: 4, value: "经营者" }] },
      { kind: "setCells", sheet: ledgerSheetName, cells: [{ row: 2, column: 10, value: "联系电话" }] },
      { kind: "setCells", sheet: ledgerSheetName, cells: [{ row: 3, column: 10, value: "13900000002" }] },
    ]);
    expect(formOf(split)).toEqual([
      "1",
      [["下灶村", "2019-11-20", [[texts(openSite), "13900000002", []]]]],
      null,
    ]);
    const planned = withLifecycle(ledgerWorkbook([openSite]), [["装除尘", null, "环保中队"]]);
    expect(formOf(planned)).toEqual([
      "1",
      [
        [
          ...["下灶村", "2019-11-20"],
          [
            [
              ...[texts(openSite), ""],
              [
                ["measures", "装除尘"],
                ["responsibleUnit", "环保中队"],
              ],
            ],
          ],
        ],
      ],
      null,
    ]);
  });

  it("includes invalid figures and dates as they are written, and the explanations of figures", () => {
    const sheet = tallySheetName;
    const workbook = submissionWorkbook([openSite]);
    const edits: Edit[] = [
      { kind: "setCells", sheet, cells: [{ row: 5, column: 5, value: " 3台 " }] },
      { kind: "setCells", sheet, cells: [{ row: 9, column: 0, value: "说明：捣毁生产设备含上年。" }] },
      { kind: "setCells", sheet, cells: [{ row: 10, column: 0, value: "说明：另有照片。" }] },
    ];
    const dateless = withCell(workbook, ledgerSheetName, { row: 1, column: 5, value: "填报时间：下旬" });
    expect(formOf(applyPatch(dateless, edits))).toEqual([
      "1",
      [["下灶村", "下旬", [[texts(openSite), "", []]]]],
      [
        ...["下灶村", "2019-11-20", "cumulative"],
        ["", "", 1, "", "3台", "", 0, 1, "", ""],
        ["说明：捣毁生产设备含上年。"],
      ],
    ]);
  });

  it("is nothing of a workbook without a ledger", () => {
    expect(formOf(workbookOf([emptySheet("空")]))).toEqual(["1", [], null]);
  });
});

describe("the version of the rules", () => {
  it("is the campaign's id, as far as a property can hold it, and eight digits", () => {
    expect(ruleSetVersion(campaign)).toMatch(/^cizao-2019-[0-9a-f]{8}$/);
    expect(ruleSetVersion({ ...campaign, id: "磁灶 a.b_c-1；" })).toMatch(/^a\.b_c-1-[0-9a-f]{8}$/);
    expect(ruleSetVersion({ ...campaign, id: "x".repeat(60) })).toMatch(/^x{40}-[0-9a-f]{8}$/);
  });

  it("does not depend on the order of the keys in a file", () => {
    const turned = Object.fromEntries(Object.entries(campaign).reverse()) as typeof campaign;
    expect(ruleSetVersion(turned)).toBe(ruleSetVersion(campaign));
    const other = { ...campaign, dueDays: campaign.dueDays.toReversed() };
    expect(ruleSetVersion(other)).not.toBe(ruleSetVersion(campaign));
  });
});
