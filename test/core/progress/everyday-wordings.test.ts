import type { IsoDate } from "../../../src/core/language";
import { cizao2019 } from "../../../src/core/campaign";
import { readProgress } from "../../../src/core/progress";

const today = "2019-11-20";

/** The facts as kind, count (`~` where approximate) and date, in the order of the text. */
function read(text: string, reportDate: IsoDate = today): string[] {
  return readProgress(text, { today: reportDate, campaign: cizao2019 }).map(
    ({ kind, count, approximate, date }) =>
      kind + (approximate ? "~" : "") + (count === undefined ? "" : ` ${count}`) + (date ? ` ${date}` : ""),
  );
}

describe("a denial or a plan after a deed", () => {
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
    "设备已拆除未全部运走",
  ])("takes it back: %s", (text) => expect(read(text)).toEqual([]));

  it.each([
    ["已断电未恢复供电", ["powerCut"]],
    ["已断电正在推进搬迁", ["powerCut"]],
    ["因拒不整改被行政拘留1人", ["administrativeDetentions 1"]],
    ["业主拒绝拆除后强制拆除设备3台", ["equipmentDestroyed 3", "equipmentCleared"]],
  ])("leaves the deed where it governs something else: %s", (text, facts) =>
    expect(read(text)).toEqual(facts),
  );
});

describe("a deadline", () => {
  it.each(["11月底前断电", "年底前搬迁到位", "12月前搬迁到位", "11月20日前断电"])(
    "means that nothing has happened yet: %s",
    (text) => expect(read(text)).toEqual([]),
  );

  it("with 已 tells of the past and gives no date", () => {
    expect(read("已于11月15日前取缔到位")).toEqual(["closed"]);
    expect(read("11月15日前已断电")).toEqual(["powerCut"]);
  });
});

describe("an amount of what is not counted", () => {
  it.each([
    ["强制拆除厂房200平方米、设备3台", ["equipmentDestroyed 3", "equipmentCleared"]],
    ["查封厂房1间、电表1个", ["metersSealed 1"]],
    ["清运原料约12.5吨、成品2吨左右", ["materialsCleared", "productsCleared"]],
    ["清理废料3车，原料2车", ["materialsCleared"]],
    ["捣毁原料桶5个", []],
  ])("does not end the list: %s", (text, facts) => expect(read(text)).toEqual(facts));
});

it("将近 makes a count approximate", () => {
  expect(read("捣毁设备将近10台")).toEqual(["equipmentDestroyed~ 10", "equipmentCleared"]);
});

it("业主已自行关闭 closes the site, 总闸已关闭 does not", () => {
  expect(read("业主已自行关闭")).toEqual(["closed"]);
  expect(read("总闸已关闭")).not.toContain("closed");
});

describe("brackets", () => {
  it.each([
    ["1）11月18日已断电；2）11月19日断水", ["powerCut 2019-11-18", "waterCut 2019-11-19"]],
    ["已断电）", ["powerCut"]],
    ["已关停（取缔）", ["closed"]],
    ["捣毁设备5台（已取缔，磨粒机3台、造粒机2台）", ["equipmentDestroyed 5", "equipmentCleared", "closed"]],
  ])("change no fact: %s", (text, facts) => expect(read(text)).toEqual(facts));
});

describe("people detained", () => {
  it.each([
    ["行政拘留张某、李某等2人", ["administrativeDetentions 2"]],
    ["派出所行政拘留业主黄某（男，45岁）1人", ["administrativeDetentions 1"]],
    ["刑事拘留（1人）", ["criminalDetentions 1"]],
    ["行政拘留阻挠执法人员2人", ["administrativeDetentions 2"]],
    ["行政拘留业主张某", ["administrativeDetentions"]],
    ["解除行政拘留", []],
  ])("are counted as said: %s", (text, facts) => expect(read(text)).toEqual(facts));
});

it("a unit may stand in brackets after the number", () => {
  expect(read("捣毁生产设备3（台），查封电表1（个）")).toEqual([
    "equipmentDestroyed 3",
    "equipmentCleared",
    "metersSealed 1",
  ]);
});

it("检查人数 of the second form counts visits", () => {
  expect(read("组织检查人数10人次")).toEqual(["inspectorVisits 10"]);
});

describe("dates", () => {
  it.each([
    ["11.8号断电", ["powerCut 2019-11-08"]],
    ["2019—11—8断电", ["powerCut 2019-11-08"]],
    ["要求供电所于11月20日断电", []],
    ["11月18号断电，19号断水", ["powerCut 2019-11-18", "waterCut 2019-11-19"]],
    ["11月18日检查，3号磨粒机已拆除", ["equipmentCleared 2019-11-18"]],
    ["11月18日检查，3号楼断电", ["powerCut 2019-11-18"]],
    ["按照“两断三清”标准，11月18日依法取缔", ["allCutAndCleared", "closed 2019-11-18"]],
  ])("are read as people write them: %s", (text, facts) => expect(read(text)).toEqual(facts));
});

it.each([
  "并非已取缔",
  "验收合格后方可生产",
  "整改完成80%",
  "11月18日召开取缔工作会议",
  "厂门已关闭",
  "不是已取缔",
  "已函告供电所断电",
])("%s states no fact", (text) => expect(read(text)).toEqual([]));

it.each([
  ["查封仓库1间，电表1个", ["metersSealed 1"]],
  ["已将查封的设备3台捣毁", ["equipmentDestroyed 3", "equipmentCleared"]],
  ["按计划11月18日断电", ["powerCut 2019-11-18"]],
  ["根据镇政府通知11月18日断电", ["powerCut 2019-11-18"]],
  ["计划11月18日断电", []],
  ["暂缓断电", []],
  ["取缔工作已完成", ["closed"]],
  ["11月18日成立取缔工作组", []],
  ["组织公安、环保、供电等部门30人次取缔", ["inspectorVisits 30"]],
  ["组织村民代表、党员20人开会", []],
  ["设备11月18日 已拆除", ["equipmentCleared 2019-11-18"]],
  ["磨粒机5台，11月18日全部捣毁", ["equipmentDestroyed 5 2019-11-18", "equipmentCleared 2019-11-18"]],
  ["将该点取缔", ["closed"]],
  ["尚未拆除的设备3台于11月18日捣毁", ["equipmentDestroyed 3 2019-11-18", "equipmentCleared 2019-11-18"]],
  ["11月18日群众举报后取缔", ["closed 2019-11-18"]],
  ["一经发现立即取缔", []],
  ["捣毁设备叁（3）台", ["equipmentDestroyed 3", "equipmentCleared"]],
  ["捣毁设备3、4台", ["equipmentDestroyed~", "equipmentCleared"]],
  ["1、2台磨粒机已捣毁", ["equipmentDestroyed 2", "equipmentCleared"]],
  ["捣毁设备不到10台", ["equipmentDestroyed~ 10", "equipmentCleared"]],
  ["捣毁设备10台以内", ["equipmentDestroyed~ 10", "equipmentCleared"]],
  ["捣毁私自安装的设备3台", ["equipmentDestroyed 3", "equipmentCleared"]],
  ["已采取断水、断电措施", ["waterCut", "powerCut"]],
  ["拟采取断电措施", []],
  ["制定断电措施", []],
  ["派出所依法将张某行政拘留", ["administrativeDetentions"]],
  ["将依法行政拘留", []],
  ["责令拆除设备.断电", ["powerCut"]],
  ["已搬迁入园", ["relocated"]],
])("everyday words are read: %s", (text, facts) => expect(read(text)).toEqual(facts));

describe("the way a text is typed", () => {
  const texts = [
    "11月8日捣毁磨粒机3台、造粒机2台，查封电表1个；责令拆除围墙。11月18日断水断电，清运原料约12吨、成品。",
    "出动检查组2个、执法人员15人次，行政拘留1人，落实“两断三清”，原料未清运。",
    "拟于12月20日前断电，业主已将设备、原料、产品清空，11.18取缔",
  ];
  const fullWidth = (s: string) => String.fromCharCode(s.charCodeAt(0) + 0xfee0);
  it.each<[string, (text: string) => string]>([
    ["full-width digits", (text) => text.replace(/[0-9.]/g, fullWidth)],
    ["half-width punctuation", (text) => text.replaceAll("，", ",").replaceAll("；", ";")],
    ["small punctuation", (text) => text.replaceAll("，", "﹐").replaceAll("、", "﹑")],
    ["zero-width characters", (text) => text.replace(/(.)/gu, "$1\u200b")],
    ["blanks after marks", (text) => text.replace(/([，。、；])/g, "$1　")],
    ["号 for 日", (text) => text.replace(/(\d)日/g, "$1号")],
  ])("changes no fact: %s", (_, change) => {
    for (const text of texts) expect(read(change(text))).toEqual(read(text));
  });
});

it("已搬迁 is quoted whole after 企业", () => {
  expect(readProgress("企业已搬迁", { today, campaign: cizao2019 })[0]?.text).toBe("已搬迁");
});
