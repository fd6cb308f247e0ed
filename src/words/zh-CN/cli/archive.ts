import type { Archive } from "../../../core/archive";
import type { IsoDate } from "../../../core/language";
import { missingByUnit } from "../archive/missing";
import { whyNotText } from "../archive/pictures";
import { dayText } from "../day";

/** Files without a place that are named; the index has them all. */
const mostNamed = 20;

/** What the command line says of 档案, zh-CN. */
export const archiveText = {
  needsPhotos: "请用 --photos 写出照片所在的文件夹，如 archive --previous 汇总.xlsx --photos 照片 -o 档案。",
  noScaler: "未能载入处理照片的组件 sharp，没有生成档案。请在程序所在的文件夹里执行 npm install sharp。",
  looking: (done: number, all: number) => `正在查看照片 ${done}/${all}`,
  making: (done: number, all: number) => `正在生成档案 ${done}/${all}`,
} as const;

/** What the command line says of an archive that it made, a line each. */
export function archiveLines(
  { sites, placed, unplaced }: Archive,
  { due, untold, out }: { readonly due: IsoDate; readonly untold: number; readonly out: string },
): string[] {
  const unsaid = placed.filter(({ stages }) => stages.length === 0).length;
  const lacking = missingByUnit(sites);
  const rest = unplaced.length - mostNamed;
  return [
    `已生成${dayText(due)}一期的档案${sites.length}份和档案目录：${out}`,
    `照片已归档${placed.length}张${unsaid > 0 ? `，其中${unsaid}张未写明整治前后` : ""}；未归档的文件${unplaced.length}个。`,
    ...unplaced.slice(0, mostNamed).map(({ picture, why }) => `  ${picture.path}：${whyNotText(why)}`),
    ...(rest > 0 ? [`  另有${rest}个，见档案目录的“照片清单”。`] : []),
    lacking.length > 0 ? "缺照片的：" : "各家照片齐全。",
    ...lacking.map((line) => `  ${line}`),
    ...(untold > 0 ? [`另有${untold}家只有总台账的记录，没有历次清单，未生成档案。`] : []),
  ];
}
