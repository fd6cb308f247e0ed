import {
  type ArchiveSite,
  dayHint,
  picturesBySite,
  placeFound,
  placePictures,
  safeName,
  sitesOfLedgers,
} from "../../../src/core/archive";
import { cizao2019 as campaign } from "../../../src/core/campaign";
import type { IsoDate } from "../../../src/core/language";
import { readLedgers } from "../../../src/core/ledger";
import { ledgerTemplate } from "../../../src/core/ledger-form";
import { applyPatch, workbookOf } from "../../../src/core/workbook";
import { missingByUnit, missingPicturesText } from "../../../src/words/zh-CN/archive/missing";
import { whyNotText } from "../../../src/words/zh-CN/archive/pictures";

const site = (number: number, isDone: boolean): ArchiveSite & { readonly unit: string } => ({
  ...{
    unit: number > 2 ? "大埔村" : "下灶村",
    number,
    sequence: number,
    name: `甲${number}厂`,
    operators: [],
  },
  ...{ isDone, doneOn: isDone ? "2019-11-05" : null },
});
const sites = [site(1, true), site(2, false), site(3, true)];
const exampleLedger = ledgerTemplate(campaign, {
  unit: "下灶村",
  reportDate: "2019年11月20日",
  rows: [
    [
      1,
      "甲厂",
      "磁灶镇",
      "下灶村工业路1号",
      "张三 13800000000",
      "切割机1台",
      "无证照",
      "关停取缔",
      "11月5日依法取缔，落实“两断三清”。",
    ],
    [
      2,
      "乙厂",
      "磁灶镇",
      "下灶村工业路2号",
      "李四 13800000001",
      "切割机1台",
      "无证照",
      "关停取缔",
      "已下发通知书。",
    ],
  ],
});
const pictures = (...all: readonly (readonly [string, IsoDate | null])[]) =>
  placePictures(
    all.map(([path, takenOn]) => ({ path, takenOn })),
    sites,
    campaign,
  );

describe("pictures that are missing", () => {
  it("are 整治前 of every site, and 整治后 of one that is done", () => {
    const found = picturesBySite(sites, pictures(["0001整治前.jpg", null], ["0003前后对比.jpg", null]));
    expect(found.map(({ missing }) => missing)).toEqual([["after"], ["before"], []]);
    expect(missingByUnit(found)).toEqual(["下灶村（2家）：0001“甲1厂”缺整治后；0002“甲2厂”缺整治前"]);
    expect(missingPicturesText(found)).toContain("下灶村（2家）");
    expect(missingPicturesText(found.slice(2))).toBeNull();
  });

  it("are not made up for by a picture of which no word says the stage; its day is only a hint", () => {
    const placed = pictures(
      ["0001.jpg", "2019-11-03"],
      ["0001a.jpg", "2019-11-09"],
      ["0001(2).jpg", "2019-11-05"],
      ["0001整治后.jpg", "2019-11-01"],
      ["0002.jpg", "2019-11-03"],
    );
    expect(placed.placed.map((each) => dayHint(each))).toEqual(["earlier", "later", null, null, null]);
    expect(picturesBySite(sites, placed).map(({ missing }) => missing)).toEqual([
      ["before"],
      ["before"],
      ["before", "after"],
    ]);
  });
});

describe("a name for a file", () => {
  it.each([
    ["张三石材厂", "张三石材厂"],
    ["../../etc/passwd", "_.._etc_passwd"],
    ["..", "空"],
    ["  ", "空"],
    ["a\\b:c*?.", "a_b_c__"],
    ["甲\u202e厂\n乙", "甲厂 乙"],
  ])("of %j is %j", (text, name) => {
    expect(safeName(text, "空")).toBe(name);
  });
});

describe("a village's own sites", () => {
  it("are called by 序号, name and operator of their ledger, and are done by its texts", () => {
    const [ledger] = readLedgers(applyPatch(workbookOf([]), exampleLedger), campaign, {
      today: "2019-11-20",
    });
    const own = sitesOfLedgers([ledger!], campaign);
    expect(own).toEqual([
      {
        ...{ unit: "下灶村", number: null, sequence: 1, name: "甲厂", operators: ["张三"] },
        ...{ isDone: true, doneOn: "2019-11-05" },
      },
      {
        ...{ unit: "下灶村", number: null, sequence: 2, name: "乙厂", operators: ["李四"] },
        ...{ isDone: false, doneOn: null },
      },
    ]);
    const { placed, unplaced } = placeFound(
      [
        { path: "2号整治前.jpg", takenOn: null },
        { path: "甲厂整治后.jpg", takenOn: null },
        { path: "录像.mp4", trouble: "video" },
      ],
      own,
      campaign,
    );
    expect(picturesBySite(own, { placed }).map(({ missing }) => missing)).toEqual([["before"], []]);
    expect(unplaced.map(({ why }) => whyNotText(why))).toEqual(["是视频，未归档，请截取照片。"]);
  });
});
