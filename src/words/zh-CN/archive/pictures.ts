import type { ArchiveSite, Stage, Trouble, WhyNot } from "../../../core/archive";
import { numberText } from "../../../core/consolidation";
import { plain } from "../../../core/submission";
import { listed } from "../sentence";

/** The stages that a picture shows, as the squad says them. */
export const stageWords: Readonly<Record<Stage, string>> = {
  before: "整治前",
  during: "整治中",
  after: "整治后",
};

const troubles: Readonly<Record<Trouble, string>> = {
  "not-a-picture": "不是照片，未归档。",
  video: "是视频，未归档，请截取照片。",
  archive: "是压缩包，未打开，请先解压。",
  heic: "是HEIC格式，未能读取，请在手机上转成JPG后再放进来。",
  empty: "文件是空的，请重新发送。",
  broken: "文件已损坏，未能读取，请重新发送。",
  "too-large": "文件过大（超过50MB或1亿像素），未读取，请缩小后再放进来。",
};

/** Why a file is in no site's archive, and what helps. */
export function troubleText(trouble: Trouble): string {
  return troubles[trouble];
}

/** Names of sites in a sentence; a village's text is one plain line. */
function named(sites: readonly ArchiveSite[]): string {
  const shown = sites.slice(0, 3).map(siteText);
  return listed(shown) + (sites.length > shown.length ? `等${sites.length}家` : "");
}

/** A site as a line names it: 0003“张三石材厂”, and by its 序号 where it has no 编号. */
export function siteText({
  number,
  sequence,
  name,
}: Pick<ArchiveSite, "number" | "sequence" | "name">): string {
  const said = `“${plain(name, 40) || "（未写名称）"}”`;
  if (number !== null) return numberText(number) + said;
  return sequence === null ? said : `序号${sequence}${said}`;
}

/** Why no site was found for a picture, and how to name it. */
export function whyNotText(why: WhyNot): string {
  switch (why.reason) {
    case "no-site":
      return "文件名和文件夹名里没有编号、序号或名称，未归档。";
    case "no-such-number":
      return `总台账里没有编号${numberText(why.number)}，请核对。`;
    case "no-such-sequence":
      return `${why.unit}最近一期的清单里没有序号${why.sequence}，请核对。`;
    case "sequence-without-unit":
      return `写有序号${why.sequence}，未写是哪个单位，请放进单位的文件夹。`;
    case "several-numbers":
      return "写有几个编号或序号，请一家一张，分别命名。";
    case "only-a-count":
      return "只有数字，可能是序号，也可能是照片的张数，请写成“3号整治前”。";
    case "several":
      return `与${named(why.fits)}都对得上，请写上编号。`;
    case "contradicts":
      return `文件名或文件夹名里既有${named(why.fits.slice(0, 1))}，又有${named(why.fits.slice(1))}，请核对。`;
    case "units-differ":
      return `对得上的一家在${why.units[0]}，文件名或文件夹名写的是${listed(why.units.slice(1))}，请核对。`;
    case "unusable":
      return troubleText(why.trouble);
  }
}
