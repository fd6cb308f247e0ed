import { readProgress } from "../../../src/ledger/progress";

const today = "2019-11-20";

/** The facts as kind, count (`~` where approximate) and date, in the order of the text. */
function read(text: string, reportDate = today): string[] {
  return readProgress(text, { today: reportDate }).map(
    ({ kind, count, approximate, date }) =>
      kind + (approximate ? "~" : "") + (count === undefined ? "" : ` ${count}`) + (date ? ` ${date}` : ""),
  );
}

describe("what a denial or a plan behind the deed takes back", () => {
  it.each([
    "两断三清尚未完成",
    "两断三清工作正在进行中",
    "两断三清尚需落实",
    "断水断电未完成",
    "断电工作正在进行",
    "11月18日取缔工作尚未完成",
    "11月18日取缔未果",
    "设备拆除未完成",
    "清除设备未完成",
    "原料还在清运",
    "业主拒绝拆除设备",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  it.each([
    ["已断电未恢复供电", ["powerCut"]],
    ["已断电正在推进搬迁", ["powerCut"]],
    ["设备已拆除未全部运走", ["equipmentCleared"]],
    ["因拒不整改被行政拘留1人", ["administrativeDetentions 1"]],
    ["业主拒绝拆除后强制拆除设备3台", ["equipmentDestroyed 3", "equipmentCleared"]],
  ])("%s, where they govern something else", (text, facts) => expect(read(text)).toEqual(facts));
});

describe("deadlines", () => {
  it.each(["11月底前断电", "年底前搬迁到位", "12月前搬迁到位", "11月20日前断电"])(
    "%s: nothing has happened",
    (text) => expect(read(text)).toEqual([]),
  );

  it("已于…前 tells of the past and dates nothing", () => {
    expect(read("已于11月15日前取缔到位")).toEqual(["closed"]);
    expect(read("11月15日前已断电")).toEqual(["powerCut"]);
  });
});

describe("amounts that count nothing", () => {
  it.each([
    ["强制拆除厂房200平方米、设备3台", ["equipmentDestroyed 3", "equipmentCleared"]],
    ["查封厂房1间、电表1个", ["metersSealed 1"]],
    ["清运原料约12.5吨、成品2吨左右", ["materialsCleared", "productsCleared"]],
    ["清理废料3车，原料2车", ["materialsCleared"]],
    ["捣毁原料桶5个", []],
  ])("%s does not end the list", (text, facts) => expect(read(text)).toEqual(facts));
});

it("将近 is approximate", () => {
  expect(read("捣毁设备将近10台")).toEqual(["equipmentDestroyed~ 10", "equipmentCleared"]);
});

it("业主已自行关闭 closes the site", () => {
  expect(read("业主已自行关闭")).toEqual(["closed"]);
  expect(read("总闸已关闭")).not.toContain("closed");
});
