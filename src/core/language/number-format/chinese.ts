const digits = ["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"];
const units = [
  ["", "十", "百", "千"],
  ["", "拾", "佰", "仟"],
];
const groups = ["", "万", "亿", "万亿"];

/** Each digit of a text as its own character: 2019 is 二〇一九, for cheques 贰零壹玖. */
export function digitsInChinese(text: string, isFormal: boolean): string {
  return text.replace(/\d/g, (digit) => digits[Number(isFormal)]![Number(digit)]!);
}

/** A number in words, as 123 is 一百二十三, for cheques 壹佰贰拾叁. Digits behind the point are said one by one. */
export function wholeInChinese(value: number, isFormal: boolean): string {
  const [whole = "0", decimals] = String(value).split(".");
  if (!/^\d{1,15}$/.test(whole)) return String(value);
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, "0");
  let said = "";
  let isGap = false;
  for (let at = 0; at < padded.length; at += 4) {
    const group = padded.slice(at, at + 4);
    for (let i = 0; i < 4; i++) {
      const digit = group[i]!;
      if (digit === "0") isGap = said !== "";
      else {
        said += (isGap ? digits[Number(isFormal)]![0]! : "") + digitsInChinese(digit, isFormal);
        said += units[Number(isFormal)]![3 - i]!;
        isGap = false;
      }
    }
    if (Number(group) > 0) said += groups[(padded.length - at) / 4 - 1]!;
  }
  const words = said || digits[Number(isFormal)]![0]!;
  return decimals === undefined ? words : `${words}.${digitsInChinese(decimals, isFormal)}`;
}
