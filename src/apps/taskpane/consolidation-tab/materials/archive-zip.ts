import {
  type Archive,
  archiveIndex,
  showPictures,
  storiesOf,
  withoutTroubles,
} from "../../../../core/archive";
import type { Campaign } from "../../../../core/campaign";
import type { Register } from "../../../../core/consolidation";
import type { TownReport } from "../../../../core/materials";
import { sitePageDocx } from "../../../../hosts/documents";
import { assembleZip, packedEntry, type StoredEntry } from "../../../../hosts/files/zip/assemble";
import { scaleInBrowser } from "../../../../hosts/pictures/scale-in-browser";
import { indexName, indexTexts, pagePath } from "../../../../words/zh-CN/archive/index-texts";
import { sitePage } from "../../../../words/zh-CN/archive/site-page";
import { withBooks } from "../../reading/make-books";
import type { Told } from "./use-making";

interface Making {
  readonly register: Register;
  readonly report: TownReport;
  readonly campaign: Campaign;
  readonly files: ReadonlyMap<string, File>;
}

/** A zip file with a page a site and the index; what is stopped is left half made. */
export async function archiveZip(
  archive: Archive,
  { register, report, campaign, files }: Making,
  told: Told,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const storyOf = storiesOf(register, report, campaign);
  const entries: StoredEntry[] = [];
  let whole = archive;
  for (const [at, { site }] of archive.sites.entries()) {
    if (!(await told(at, archive.sites.length))) break;
    const shown = await showPictures(whole.sites[at]!, ({ picture }) =>
      scaleInBrowser(files.get(picture.path)!),
    );
    whole = withoutTroubles(whole, shown.troubles);
    const page = sitePage(whole.sites[at]!, shown, storyOf(site), report.due, campaign);
    entries.push(packedEntry(pagePath(site), await sitePageDocx(page, shown)));
  }
  const index = archiveIndex(whole, campaign, indexTexts(report.due, campaign));
  entries.push(packedEntry(indexName(report.due), await withBooks((make) => make(index), signal)));
  return assembleZip(entries);
}
