import { said } from "../progress/said";

const destroyed = (number: string) => said(`捣毁磨粒机${number}`);

describe("numbers", () => {
  it.each([
    ["3台", 3],
    ["１２台", 12],
    ["123456789台", 123_456_789],
    ["一台", 1],
    ["两台", 2],
    ["十台", 10],
    ["十二台", 12],
    ["二十台", 20],
    ["二十三台", 23],
    ["九十九台", 99],
    ["百台", 100],
    ["一百零五台", 105],
    ["一百一十台", 110],
    ["一百零十台", 110],
    ["一千零二十台", 1020],
    ["一千二百三十四台", 1234],
    ["廿三台", 23],
    ["卅台", 30],
    ["一百廿三台", 123],
    ["二〇台", 20],
    ["一〇五台", 105],
    ["四三台", 43],
    ["壹台", 1],
    ["贰拾叁台", 23],
    ["肆佰伍拾陆台", 456],
    ["壹仟台", 1000],
    ["柒台、捌台、玖台", 24],
    ["一二三四五六七八九台", 123_456_789],
  ])("%s is %i", (number, count) => {
    expect(destroyed(number)).toEqual([`equipmentDestroyed ${count} 捣毁磨粒机${number}`]);
  });

  it.each(["0台", "零台", "〇台", "○台", "零零台"])("%s is not a fact", (number) => {
    expect(destroyed(number)).toEqual([]);
  });

  it.each([
    ["too many digits", "1234567890台"],
    ["the same in Chinese", "一二三四五六七八九一台"],
    ["places in the wrong order", "一百二百台"],
    ["tens of tens", "十十台"],
    ["two digits in one place", "十二四台"],
    ["a decimal", "3.5台"],
    ["a decimal in Chinese", "十.5台"],
    ["a weight", "3吨"],
    ["people", "3人"],
    ["a street", "三台路"],
    ["a number in a row", "第2台"],
    ["a number in a row in Chinese", "第十二台"],
  ])("%s counts no machines", (_, number) => {
    expect(destroyed(number)).toEqual(["equipmentCleared 捣毁磨粒机"]);
  });

  it("counts machines without a unit right behind their name", () => {
    expect(destroyed("3")).toEqual(["equipmentDestroyed 3 捣毁磨粒机3"]);
  });

  it.each([
    "约5台",
    "大约5台",
    "将近5台",
    "至少5台",
    "超过5台",
    "不少于5台",
    "不足5台",
    "不下5台",
    "接近5台",
  ])("%s is approximate", (number) => {
    expect(destroyed(number)).toEqual([`equipmentDestroyed 约5 捣毁磨粒机${number}`]);
  });

  it.each(["近5台", "逾5台", "超5台", "5余台", "5多台", "5来台", "5台左右", "5台上下", "5台以上", "5台多"])(
    "%s is approximate as well",
    (number) => {
      expect(destroyed(number)).toEqual([`equipmentDestroyed 约5 捣毁磨粒机${number}`]);
    },
  );

  it.each(["十多台", "十几台", "十余台"])("%s is approximate, about ten", (number) => {
    expect(destroyed(number)).toEqual([`equipmentDestroyed 约10 捣毁磨粒机${number}`]);
  });

  it.each(
    (
      "数台 几台 多台 若干台 若干 好几台 好多台 许多台 几十台 好几十台 几百台 数十台 数百台 数千台 上十台 上百台 上千台 " +
      "两三台 三四台 十二三台 二三十台 3至5台 3到5台 3-5台 3~5台 3～5台 3—5台 3–5台 三至五台 约数台 约3至5台"
    ).split(" "),
  )("%s is approximate, and not a single number", (number) => {
    expect(destroyed(number)).toEqual([`equipmentDestroyed 约 捣毁磨粒机${number}`]);
  });

  it.each([
    "台",
    "套",
    "件",
    "条",
    "部",
    "件套",
    "组",
    "台套",
    "台(套)",
    "台（套）",
    "台/套",
    "个",
    "只",
    "具",
  ])("counts machines by %s", (unit) => {
    expect(destroyed(`12${unit}`)).toEqual([`equipmentDestroyed 12 捣毁磨粒机12${unit}`]);
  });

  it.each([
    ["捣毁3000型磨粒机2台", "捣毁3000型磨粒机2台"],
    ["捣毁3.5吨磨粒机2台", "捣毁3.5吨磨粒机2台"],
    ["捣毁三台路磨粒机2台", "捣毁三台路磨粒机2台"],
    ["捣毁KM2型磨粒机2台", "捣毁KM2型磨粒机2台"],
    ["第1次捣毁磨粒机2台", "捣毁磨粒机2台"],
    ["第二检查组捣毁磨粒机2台", "捣毁磨粒机2台"],
  ])("does not add a number beside the count: %s", (text, words) => {
    expect(said(text)).toEqual([`equipmentDestroyed 2 ${words}`]);
  });

  it("reads a number before the thing like one after it", () => {
    expect(said("捣毁三台磨粒机")).toEqual(["equipmentDestroyed 3 捣毁三台磨粒机"]);
    expect(said("捣毁若干磨粒机")).toEqual(["equipmentDestroyed 约 捣毁若干磨粒机"]);
    expect(said("捣毁数台大型的磨粒机")).toEqual(["equipmentDestroyed 约 捣毁数台大型的磨粒机"]);
  });

  it("does not add up approximate numbers", () => {
    expect(said("捣毁磨粒机3台、造粒机约5台、脱水机2台")).toEqual([
      "equipmentDestroyed 5 捣毁磨粒机3台、造粒机约5台、脱水机2台",
      "equipmentDestroyed 约5 造粒机约5台",
    ]);
  });
});
