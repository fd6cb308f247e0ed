import { mkdir } from "node:fs/promises";
import path from "node:path";
import {
  type Archive,
  archiveIndex,
  showPictures,
  type Shown,
  storiesOf,
  withoutTroubles,
} from "../../../core/archive";
import type { Campaign } from "../../../core/campaign";
import type { Register } from "../../../core/consolidation";
import type { TownReport } from "../../../core/materials";
import { sitePageDocx } from "../../../hosts/documents";
import { createFile } from "../../../hosts/files";
import { loadScaler } from "../../../hosts/pictures/scale-on-node";
import { indexName, indexTexts, pagePath } from "../../../words/zh-CN/archive/index-texts";
import { sitePage } from "../../../words/zh-CN/archive/site-page";
import { archiveText } from "../../../words/zh-CN/cli/archive";
import { UsageError } from "../arguments";
import { writeWhole } from "../output";
import { type PictureFiles, wholeFile } from "./read-pictures";

/** Makes a picture small. @throws UsageError in words where nothing here can. */
export function scaler(): Promise<Scale> {
  return loadScaler().catch(() => {
    throw new UsageError(archiveText.noScaler);
  });
}

type Scale = Awaited<ReturnType<typeof loadScaler>>;

interface Writing {
  readonly register: Register;
  readonly report: TownReport;
  readonly campaign: Campaign;
  readonly files: PictureFiles;
  readonly scale: Scale;
  /** Called after each page. */
  readonly step: () => void;
}

/** Writes a page a site and the index into a folder. Returns the archive without what turned out to be broken. */
export async function writePages(folder: string, archive: Archive, writing: Writing): Promise<Archive> {
  const { register, report, campaign, files, scale, step } = writing;
  const storyOf = storiesOf(register, report, campaign);
  let whole = archive;
  for (const { site } of archive.sites) {
    const own = whole.sites.find((each) => each.site === site)!;
    const shown: Shown = await showPictures(own, async ({ picture }) =>
      scale(await wholeFile(files.get(picture.path)!)),
    );
    whole = withoutTroubles(whole, shown.troubles);
    const left = whole.sites.find((each) => each.site === site)!;
    const page = sitePage(left, shown, storyOf(site), report.due, campaign);
    const place = path.join(folder, ...pagePath(site).split("/"));
    await mkdir(path.dirname(place), { recursive: true });
    await writeWhole(place, await sitePageDocx(page, shown));
    step();
  }
  const index = archiveIndex(whole, campaign, indexTexts(report.due, campaign));
  await writeWhole(path.join(folder, indexName(report.due)), await createFile(index));
  return whole;
}
