import { said } from "../said";

const water = ["waterCut 断水"];
const power = ["powerCut 断电"];

describe("a denial or a plan", () => {
  it.each([
    ["to a comma", "未断电，断水", water],
    ["to a stop", "未断电。断水", water],
    ["to a semicolon", "未断电；断水", water],
    ["to the end of the line", "未断电\n断水", water],
    ["to 已", "未断电、已断水", water],
    ["to 但", "未断电但断水", water],
    ["to a date", "未断电11月8日断水", ["waterCut 2019-11-08 断水"]],
    ["over a list", "未断电、断水", []],
    ["over several verbs", "未断电断水", []],
    ["no words before it", "断电未断水", power],
    ["over 已 right after it", "未已断电", []],
    ["into a bracket", "未（断电）断水", []],
    ["no words after its bracket", "（未断电）断水", water],
    ["over a bracket", "未将（旧）断水", []],
  ])("reaches %s", (_, text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each([
    ["未办理环评的加工点断电", power],
    ["未经批准的加工点断电", power],
    ["拟取缔的加工点断电", power],
    ["拟断电的设备已拆除", ["equipmentCleared 设备已拆除"]],
    ["未的断电", []],
    ["拟的断电", []],
  ])("ends where 的 closes a description: %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each("准备 责令 要求 督促 限期 应 预计 待 承诺 答应 建议 提请 群众要求 正在 着手".split(" "))(
    "is a plan with %s",
    (word) => {
      expect(said(`${word}断电，断水`)).toEqual(water);
    },
  );

  it.each("拟 将 计划 即将 决定 力争".split(" "))("reaches over commas with %s", (word) => {
    expect(said(`${word}断电，断水。断水`)).toEqual(water);
    expect(said(`${word}断电，已断水`)).toEqual(water);
    expect(said(`${word}断电，11月18日断水`)).toEqual(["waterCut 2019-11-18 断水"]);
    expect(said(`${word}断电，11月28日断水`)).toEqual([]);
  });

  it.each("未 没有 尚未 无需 不 不予 拒不 无法 从未".split(" "))("is a denial with %s", (word) => {
    expect(said(`${word}断电，断水`)).toEqual(water);
  });

  it.each(["如不断电，断水。", "若断电，断水！", "一旦断电，断水\n", "否则断电，断水；"])(
    "reaches to the end of its sentence as a condition: %j",
    (text) => {
      expect(said(`${text}断水`)).toEqual(water);
    },
  );

  it.each(["下一步断电；断水。", "今后断电，断水;取缔到位。", "后续断电；断水！", "下步断水\n"])(
    "reaches over the whole list as an agenda: %j",
    (text) => {
      expect(said(`断电；${text}断水`)).toEqual([...power, ...water]);
    },
  );

  it.each([
    "按要求",
    "按照计划",
    "根据部署",
    "按方案安排",
    "落实要求",
    "做到计划",
    "对照要求",
    "经督促",
    "经多次劝导",
    "经研究",
    "通过协商",
  ])("is not made by %s, which orders nothing", (words) => {
    expect(said(`${words}断电`)).toEqual(power);
  });

  it.each(["按要求，要求", "经要求", "经申请", "按责令", "督促", "研究", "对照督促"])(
    "is made by %s, which orders something",
    (words) => {
      expect(said(`${words}断电`)).toEqual([]);
    },
  );
});

describe("将 and 把", () => {
  it.each([
    ["将设备捣毁", ["equipmentCleared 将设备捣毁"]],
    ["把磨粒机3台捣毁", ["equipmentDestroyed 3 把磨粒机3台捣毁"]],
    ["将3台磨粒机捣毁", ["equipmentDestroyed 3 将3台磨粒机捣毁"]],
    ["将剩余的3台设备捣毁", ["equipmentDestroyed 3 将剩余的3台设备捣毁"]],
    ["将现场设备全部捣毁", ["equipmentCleared 将现场设备全部捣毁"]],
    ["已将设备拆除", ["equipmentCleared 将设备拆除"]],
    ["依法将设备拆除，原料清运", ["equipmentCleared 将设备拆除", "materialsCleared 原料清运"]],
    ["将设备、原料清空", ["equipmentCleared 将设备", "materialsCleared 原料清空"]],
  ])("tell what was done when a thing follows: %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each([
    "将捣毁设备",
    "将于下周捣毁设备",
    "将继续捣毁设备",
    "将对设备拆除",
    "将向设备捣毁",
    "将会设备捣毁",
    "将依法捣毁设备",
    "未将设备捣毁",
    "拟将设备捣毁",
    "将，设备捣毁中",
  ])("state no fact in %s", (text) => {
    expect(said(text)).toEqual([]);
  });
});
