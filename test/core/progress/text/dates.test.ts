import { said } from "../said";

const dated = (day: string) => said(`${day}断电`);
const on = (day: string) => [`powerCut ${day} 断电`];
const undated = ["powerCut 断电"];

describe("dates", () => {
  it.each(
    (
      "2019-11-08 2019/11/08 2019.11.08 2019-11-8 2019年11月8日 2019年11月8号 2019年11.8 19年11月8日 19.11.8 2019.11.8日 " +
      "11月8日 11月8号 11.8 11/8 11.8日 11/8日 11.08 １１月８日 11.8日， 二〇一九年十一月八日 十一月八日 11月8日上午 11月8 11-8 20191108 11月7、8两日 11月7日至8两天"
    ).split(" "),
  )("%s is a day", (day) => {
    expect(dated(day)).toEqual(on("2019-11-08"));
  });

  it.each(["11 月 8 日", "2019 . 11 . 8", "2019-11-08 10:30", "2019年\t11月8日"])(
    "blanks inside %s do not matter",
    (day) => {
      expect(dated(day)).toEqual(on("2019-11-08"));
    },
  );

  it.each([
    ["8日", "no month before it"],
    ["8号", "no 日"],
    ["11月", "no day"],
    ["2019年11月", "no day"],
    ["11-8村里", "a number"],
    ["11月8个", "a count"],
    ["11月31日", "no such day"],
    ["11月0日", "no such day"],
    ["0月8日", "no such month"],
    ["13月8日", "no such month"],
    ["2019-13-08", "no such month"],
    ["2019年2月29日", "no leap year"],
    ["2月29日", "none this year"],
    ["2100年2月29日", "no leap year"],
    ["1899年12月31日", "too early"],
    ["2200年1月1日", "too late"],
    ["11.8/5", "a number of a paragraph"],
    ["A11.8", "a name"],
    ["11.8m", "a length"],
    ["11.8亩", "an area"],
    ["占地11.8", "an area"],
    ["约11.8", "a quantity"],
    ["11.8户", "a quantity"],
    ["0595-85816766", "a telephone"],
    ["编号2019-11-080", "a number"],
  ])("%s is no date: %s", (text) => {
    expect(dated(text)).toEqual(undated);
  });

  it.each([
    ["2020年2月29日", "2020-02-29"],
    ["2000年2月29日", "2000-02-29"],
    ["1900年1月1日", "1900-01-01"],
    ["2199年12月31日", "2199-12-31"],
    ["4月30日", "2019-04-30"],
    ["12月20日", "2019-12-20"],
    ["12月21日", "2019-12-21"],
    ["12月22日", "2018-12-22"],
    ["1月5日", "2019-01-05"],
  ])("%s is %s", (text, day) => {
    expect(dated(text)).toEqual(on(day));
  });

  it.each(
    "11月6日至8日 11月6日-8日 11月6日、8日 11月6至8日 11月6-8日 11月6、8日 11月6~8日 11月6—8日 11月6到8日 11.6-11.8 11.6至11.8 10月30日至11月8日".split(
      " ",
    ),
  )("%s means its last day", (range) => {
    expect(dated(range)).toEqual(on("2019-11-08"));
  });

  it.each(["11.8村里", "11.8处理", "11.8批"])("%s is a day followed by a word", (text) => {
    expect(dated(text)).toEqual(on("2019-11-08"));
  });

  it.each([
    "1.11.8",
    "1.11月8日",
    "1、11月8日",
    "1.2019年11月8日",
    "1.2019.11.8",
    "停工。2.11.8",
    "停工\n12.11月8日",
  ])("the number of the line is skipped in %s", (text) => {
    expect(dated(text)).toEqual(on("2019-11-08"));
  });

  it("there is no number of a line after a comma", () => {
    expect(dated("停工，2.11月8日")).toEqual(undated);
  });
});
