import { archiveOf, listPictures, placeFound, type Stage, sitesOfLedgers } from "../../../src/core/archive";
import { periodOf } from "../../../src/core/campaign";
import {
  consolidate,
  consolidationSheets,
  type PreviousConsolidation,
  readConsolidated,
  readSubmission,
} from "../../../src/core/consolidation";
import type { IsoDate } from "../../../src/core/language";
import { pictureColumn, readLedger } from "../../../src/core/ledger";
import { ledgerTemplate } from "../../../src/core/ledger-form";
import { preparedWorkbooks, townReport } from "../../../src/core/materials";
import { applyPatch, emptySheet, sheetNamed, workbookOf } from "../../../src/core/workbook";
import { stageWords as labels } from "../../../src/words/zh-CN/archive/pictures";
import { preparedTexts } from "../../../src/words/zh-CN/materials/prepared";
import { messages, smallTown as campaign } from "../consolidation/town";

type Names = readonly (readonly [name: string, stage: Stage | null])[];

const ledgerIn = (unit: string, sites: readonly string[], due: IsoDate) =>
  applyPatch(
    workbookOf([]),
    ledgerTemplate(campaign, {
      ...{ unit, reportDate: due },
      rows: sites.map((name, at) => [
        ...[at + 1, name, "磁灶镇", `${unit}后厝路${at + 1}号`, `王${name} 1396000000${at}`],
        ...["切割机1台", "未办理环评手续", "关停取缔", "已下发责令改正通知书。", ""],
      ]),
    }),
  );

/** A village's workbook as the pane leaves it: the names of pictures beside its sites. */
function village(unit: string, sites: readonly string[], pictures: readonly Names[], due: IsoDate) {
  let book = ledgerIn(unit, sites, due);
  pictures.forEach((named, at) => {
    for (const [name, stage] of named) {
      const ledger = readLedger(book.sheets[0]!, campaign, { today: due })!;
      book = applyPatch(
        book,
        listPictures(ledger, ledger.rows[at]!, { names: [name], stage, labels }, campaign),
      );
    }
  });
  return book;
}

type Books = Readonly<Record<string, ReturnType<typeof village>>>;

/** The register as it stands in the squad's workbook after a period. */
function after(books: Books, due: IsoDate, previous: PreviousConsolidation | null): PreviousConsolidation {
  const options = { today: due, period: periodOf(campaign, due) };
  const files = Object.entries(books).flatMap(([unit, workbook]) =>
    readSubmission({ file: `${unit}.xlsx`, workbook }, campaign, options),
  );
  const whole = consolidate(files, campaign, { period: options.period, previous });
  const sheets = consolidationSheets(whole, campaign, messages);
  return readConsolidated(applyPatch(workbookOf([emptySheet("空")]), sheets), campaign, due)!;
}

const here = ["丁记石材厂", "甲记石材厂"];
const there = ["丙记石材厂"];
const first = after(
  {
    下灶村: village(
      "下灶村",
      here,
      [
        [
          ["IMG_1.JPG", "before"],
          ["IMG_2.jpg", "after"],
        ],
        [["门口.jpg", null]],
      ],
      "2019-11-10",
    ),
    大埔村: village("大埔村", there, [[["img_1.jpg", "during"]]], "2019-11-10"),
  },
  "2019-11-10",
  null,
);

const placedIn = ({ register }: PreviousConsolidation, due: IsoDate, ...paths: string[]) => {
  const found = paths.map((path) => ({ path, takenOn: null }));
  const { placed, unplaced } = archiveOf(found, townReport(register, due, campaign), campaign);
  const told = new Map<string, unknown>([
    ...placed.map(({ picture, site, stages, isUnclear }): [string, unknown] => [
      picture.path,
      [site.name, isUnclear ? "?" : stages.join("+")],
    ]),
    ...unplaced.map(({ picture, why }): [string, unknown] => [picture.path, why.reason]),
  ]);
  return paths.map((path) => told.get(path));
};

describe("the names of pictures in the villages' ledgers, once these came in", () => {
  it.each([
    ["IMG_2.jpg", ["丁记石材厂", "after"]],
    ["微信文件/img_2.JPG", ["丁记石材厂", "after"]],
    ["下灶村/IMG_2.jpg", ["丁记石材厂", "after"]],
    ["门口.jpg", ["甲记石材厂", ""]],
    ["下灶村/整治前/门口.jpg", ["甲记石材厂", "before"]],
    ["下灶村/整治前/IMG_2.jpg", ["丁记石材厂", "?"]],
    // Two villages list it: the folder says whose it is.
    ["IMG_1.jpg", "no-site"],
    ["下灶村/IMG_1.jpg", ["丁记石材厂", "before"]],
    ["大埔村照片/IMG_1.jpg", ["丙记石材厂", "during"]],
    // Another village's folder holds another picture.
    ["大埔村/IMG_2.jpg", "no-site"],
    ["洋宅村/IMG_1.jpg", "no-site"],
    ["下灶村/甲记石材厂/IMG_2.jpg", "contradicts"],
  ])("say of %s whose it is and what it shows", (path, said) => {
    expect(placedIn(first, "2019-11-10", path)).toEqual([said]);
  });

  it("stay where the next ledger has no such column, and give way where it names others", () => {
    const second = after(
      {
        下灶村: village("下灶村", here, [], "2019-11-20"),
        大埔村: village("大埔村", there, [[["新.jpg", "after"]]], "2019-11-20"),
      },
      "2019-11-20",
      first,
    );
    expect(placedIn(second, "2019-11-20", "IMG_2.jpg", "新.jpg", "大埔村/IMG_1.jpg")).toEqual([
      ["丁记石材厂", "after"],
      ["丙记石材厂", "after"],
      "no-site",
    ]);
    expect(placedIn(second, "2019-11-10", "新.jpg", "大埔村/IMG_1.jpg")).toEqual([
      "no-site",
      ["丙记石材厂", "during"],
    ]);
  });

  it("stand again in the village's workbook for the next period, which its own check reads the same", () => {
    const prepared = preparedWorkbooks(first.register, "2019-11-20", campaign, preparedTexts);
    const own = prepared.find(({ unit }) => unit === "下灶村")!;
    const book = applyPatch(workbookOf([]), own.patch);
    const ledger = readLedger(sheetNamed(book, campaign.ledger.sheetName)!, campaign, {
      today: "2019-11-20",
    })!;
    const areas = own.patch.flatMap((edit) =>
      edit.kind === "pageSetup" && edit.sheet === ledger.sheet ? [edit.setup.printArea?.right] : [],
    );
    expect(areas.at(-1)).toBeLessThan(pictureColumn(ledger, campaign)!);
    const found = ["IMG_1.jpg", "IMG_2.jpg", "门口.jpg"].map((path) => ({ path, takenOn: null }));
    const { placed } = placeFound(found, sitesOfLedgers([ledger], campaign), campaign);
    expect(placed.map(({ picture, site, stages }) => [picture.path, site.name, ...stages])).toEqual([
      ["IMG_1.jpg", "丁记石材厂", "before"],
      ["IMG_2.jpg", "丁记石材厂", "after"],
      ["门口.jpg", "甲记石材厂"],
    ]);
    const empty = prepared.find(({ unit }) => unit === "洋宅村")!;
    expect(JSON.stringify(empty.patch)).not.toContain(campaign.ledger.pictures!.title);
  });
});
