import { parseDate } from "../../../src/core/language";

describe("the date of a free text", () => {
  const read = (text: string) => parseDate(text, "2019-11-20");

  it.each([
    "2019-11-18",
    "填报时间：2019年11月18日",
    "２０１９．１１．１８",
    "11月18日",
    "第3期 11.18",
    "2019-13-01 11/18",
  ])("%s", (text) => {
    expect(read(text)).toEqual({ date: "2019-11-18" });
  });

  it.each(["", "年月日", "填报时间：", "18日", "2019", "3月"])("is not found in %j", (text) => {
    expect(read(text)).toBeNull();
  });

  it.each(["11月31日", "2019-02-29", "2019年2月30日，第3期"])(
    "is not an impossible day such as %s",
    (text) => {
      expect(read(text)).toEqual({ invalid: true });
    },
  );

  it("needs a day given to know its year", () => {
    expect(parseDate("11月18日")).toBeNull();
    expect(parseDate("11月18日 2019-11-19")).toEqual({ date: "2019-11-19" });
  });
});
