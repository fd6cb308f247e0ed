import {
  type ArchiveSite,
  dayHint,
  picturesBySite,
  placePictures,
  safeName,
} from "../../../src/core/archive";
import { cizao2019 as campaign } from "../../../src/core/campaign";
import type { IsoDate } from "../../../src/core/language";
import { missingByUnit, missingPicturesText } from "../../../src/words/zh-CN/archive/missing";

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
