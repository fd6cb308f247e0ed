import { said } from "../said";

const dated = (day: string) => said(`${day}断电`);
const on = (day: string) => [`powerCut ${day} 断电`];

describe("a day without a month", () => {
  it.each([
    ["11月1日断电，8日断水", ["powerCut 2019-11-01 断电", "waterCut 2019-11-08 断水"]],
    ["11月1日断电，十八日断水", ["powerCut 2019-11-01 断电", "waterCut 2019-11-18 断水"]],
    ["11月1日断电；31日断水", ["powerCut 2019-11-01 断电", "waterCut 2019-11-01 断水"]],
    ["2018年11月1日断电。8日断水", ["powerCut 2018-11-01 断电", "waterCut 2018-11-08 断水"]],
    [
      "8日断电，11月9日断水，10日取缔",
      ["powerCut 断电", "waterCut 2019-11-09 断水", "closed 2019-11-10 取缔"],
    ],
  ])("takes the month of the date before it: %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each("3日内 3日后 3日之内 3日以内 3日以上 3日以下 3日之后 3日处理量 3日均".split(" "))(
    "is a duration in %s",
    (text) => {
      expect(dated(`11月1日，${text}`)).toEqual(on("2019-11-01"));
    },
  );

  it.each("拘留3日 为期3日 约3日 共3日 每3日 第3日 近3日 达3日 余3日".split(" "))(
    "is a duration in %s",
    (text) => {
      expect(dated(`11月1日，${text}，`)).toEqual(on("2019-11-01"));
    },
  );

  it.each(["每月8日、18日", "每月8日和18日", "每月8日及18日", "每月8日，18日", "每月8日18日"])(
    "is a due day in %s",
    (text) => {
      expect(said(`11月1日起${text}报送，断电。19日断水`)).toEqual([
        "powerCut 2019-11-01 断电",
        "waterCut 2019-11-19 断水",
      ]);
    },
  );
});

describe("a deadline", () => {
  it.each([
    "11月30日前",
    "11月30日之前",
    "11月30日以前",
    "11月30日（含）前",
    "11月30日(含)前",
    "11月30日前全村",
    "11月30日前该村",
    "责令11月30日",
    "要求业主于11月30日",
    "要求业主11月30日",
    "要求该企业于11月30日",
    "拟于11月30日",
    "将于11月30日",
    "将11月30日",
    "限11月30日",
    "限11.30",
    "限30日",
  ])("means that nothing has happened yet: %s", (text) => {
    expect(dated(text)).toEqual([]);
  });

  it("gives no date and no month to what follows", () => {
    expect(said("11月8日断电，11月30日前拆除设备；断水")).toEqual([
      "powerCut 2019-11-08 断电",
      "waterCut 2019-11-08 断水",
    ]);
    expect(said("12月30日前断水。20日断电")).toEqual(["powerCut 断电"]);
    expect(said("11月8日，要求12月30日断水。20日断电")).toEqual(on("2019-11-20"));
  });

  it.each(["前往", "前来", "前去", "前后", "前期", "前面", "前端", "前尾村", "之前往", "（含）"])(
    "is not made by %s after the date",
    (word) => {
      expect(dated(`11月8日${word}`)).toEqual(on("2019-11-08"));
    },
  );
});
