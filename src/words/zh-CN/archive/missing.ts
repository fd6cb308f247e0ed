import type { ArchiveSite, SitePictures } from "../../../core/archive";
import { siteText } from "./pictures";
import { missingText } from "./index-texts";

/** Sites that a unit's line names; the rest are counted. */
const mostNamed = 8;

/** A site with what it lacks: 0003“张三石材厂”缺整治前. */
export function siteMissingText({ site, missing }: SitePictures): string {
  return siteText(site) + missingText(missing);
}

/** A line a unit of the sites whose pictures are missing, in the order of the sites; what goes into 报送提醒. */
export function missingByUnit(
  sites: readonly SitePictures<ArchiveSite & { readonly unit: string }>[],
): string[] {
  const units = new Map<string, SitePictures[]>();
  for (const own of sites)
    if (own.missing.length > 0) units.set(own.site.unit, [...(units.get(own.site.unit) ?? []), own]);
  return [...units].map(([unit, lacking]) => {
    const named = lacking.slice(0, mostNamed).map(siteMissingText).join("；");
    const rest = lacking.length > mostNamed ? `；另有${lacking.length - mostNamed}家` : "";
    return `${unit}（${lacking.length}家）：${named}${rest}`;
  });
}

/** What leads to these lines. */
export const picturesHead = "整治照片待补（已有的烦请写上编号发来）：";

/** The same as a text of its own; null where no picture is missing. */
export function missingPicturesText(
  sites: readonly SitePictures<ArchiveSite & { readonly unit: string }>[],
): string | null {
  const lines = missingByUnit(sites);
  return lines.length === 0 ? null : [picturesHead, ...lines.map((line) => `${line}。`), "谢谢！"].join("\n");
}
