import type { Archive, ArchiveSite, Placement, SitePictures } from "../../../core/archive";
import { missingByUnit, siteMissingText } from "../archive/missing";
import { pictureNote } from "../archive/index-texts";
import { whyNotText } from "../archive/pictures";

/** Files that are named in the pane; the index has them all. */
const mostNamed = 30;

/** 档案 in the pane: the squad's line in 生成材料, and the village's check, zh-CN. */
export const picturesText = {
  name: "档案",
  choose: "选择照片文件夹",
  chooseAgain: "重新选择照片文件夹",
  looking: (_name: string, done?: number, all?: number) =>
    `正在查看照片${done === undefined || all === undefined ? "" : `，${done}/${all}`}`,
  notRead: "未能读取照片文件夹，表格内容没有变，请重新选择。",
  notChosen: (sites: number) =>
    `${sites}家各一份 .docx（一点一档），另有档案目录。请选择照片文件夹，照片写上编号，或者放进单位的文件夹、写上序号或名称。`,
  contains: ({ sites, placed, unplaced }: Archive) =>
    `${sites.length}家各一份 .docx（一点一档），另有档案目录。照片已归档${placed.length}张，未归档的文件${unplaced.length}个。`,
  lacking: (count: number) => `${count}家缺照片。`,
  unsaid: (count: number) => `${count}张照片未写明整治前后，不算作整治前或整治后。`,
  unplaced: (count: number) => `${count}个文件没有归档，原因见预览。`,
  copyMissing: "复制缺照片名单",
  missing: "缺照片名单",

  villageTitle: "整治照片核对",
  villageHint:
    "选择本单位的照片文件夹，看哪一家还缺整治前、整治后的照片。文件名写上序号或名称，如“3号整治前”。照片只在这台电脑上看，不上传。",
  result: "核对结果",
  copyResult: "复制核对结果",
  allThere: "各家照片齐全。",
  seen: (placed: number, unplaced: number) => `认出${placed}张，未认出的文件${unplaced}个。`,
  more: (count: number) => `另有${count}个。`,
} as const;

/** What is missing of the town's pictures and what belongs nowhere, before the archive is made. */
export function archivePreview({ sites, placed, unplaced }: Archive): string {
  const lacking = missingByUnit(sites);
  return [
    lacking.length > 0 ? "【缺照片】" : picturesText.allThere,
    ...lacking,
    ...section(
      "【未归档】",
      unplaced.map(({ picture, why }) => `${picture.path}：${whyNotText(why)}`),
    ),
    ...section("【未写明整治前后】", unsaidLines(placed)),
  ].join("\n");
}

/** What the village's check says: each site that lacks pictures, and each file of which it is not known whose it is. */
export function villageLines(sites: readonly SitePictures[], { placed, unplaced }: Placement): string[] {
  const lacking = sites.filter(({ missing }) => missing.length > 0);
  return [
    picturesText.seen(placed.length, unplaced.length),
    ...(lacking.length > 0 ? lacking.map(siteMissingText) : [picturesText.allThere]),
    ...cut([
      ...unplaced.map(({ picture, why }) => `${picture.path}：${whyNotText(why)}`),
      ...unsaidLines(placed),
    ]),
  ];
}

function unsaidLines(placed: Placement<ArchiveSite>["placed"]): string[] {
  return placed.flatMap((each) =>
    each.stages.length > 0 ? [] : [`${each.picture.path}：${pictureNote(each)}`],
  );
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ["", title, ...cut(lines)] : [];
}

function cut(lines: readonly string[]): string[] {
  const rest = lines.length - mostNamed;
  return rest > 0 ? [...lines.slice(0, mostNamed), picturesText.more(rest)] : [...lines];
}
