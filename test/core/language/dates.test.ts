import { chineseDate, dateOfSerial, serialOfDate } from "../../../src/core/language";

describe("the date of a serial number", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [43789, "2019-11-20"],
    [43789.75, "2019-11-20"],
    [2958465, "9999-12-31"],
  ])("%d is %s", (serial, date) => {
    expect(dateOfSerial(serial, false)).toBe(date);
  });

  it.each([0, 0.5, -1, 2958466, NaN, Infinity])("%d has no date", (serial) => {
    expect(dateOfSerial(serial, false)).toBeNull();
  });

  it("counts from 1904 when the workbook does", () => {
    expect(dateOfSerial(42327, true)).toBe("2019-11-20");
    expect(dateOfSerial(0, true)).toBe("1904-01-01");
    expect(dateOfSerial(2957003, true)).toBe("9999-12-31");
    expect(dateOfSerial(2957004, true)).toBeNull();
  });

  it("can be reversed, and written as people write it", () => {
    expect(serialOfDate("2019-11-20")).toBe(43789);
    expect(serialOfDate("2020-02-29")).toBe(43890);
    expect(chineseDate("2019-11-20")).toBe("2019年11月20日");
    expect(chineseDate("2020-02-09")).toBe("2020年2月9日");
  });
});
