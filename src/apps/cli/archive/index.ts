import path from "node:path";
import { type Archive, archiveOf, picturesOf, STAGES } from "../../../core/archive";
import { numberText } from "../../../core/consolidation";
import { indexName, pagePath, stagesText } from "../../../words/zh-CN/archive/index-texts";
import { whyNotText } from "../../../words/zh-CN/archive/pictures";
import { archiveLines, archiveText } from "../../../words/zh-CN/cli/archive";
import { UsageError } from "../arguments";
import type { Io } from "../io";
import { materialsRequest } from "../materials/town-report";
import { progressBar } from "../progress-bar";
import { checkFolder, refuseTaken, stageFolder } from "../whole-folder";
import { lookThrough } from "./read-pictures";
import { scaler, writePages } from "./write-pages";

/**
 * `qingdan archive --previous REGISTER --photos FOLDER [--period DATE] -o FOLDER`: 一点一档 of every site, 档案目录 and
 * which pictures are missing.
 */
export async function runArchive(argv: readonly string[], io: Io): Promise<number> {
  const request = await materialsRequest("archive", argv, io, ["photos"]);
  const { campaign, register, report, previous, out, isJson, values } = request;
  const photos = values["photos"];
  if (!photos) throw new UsageError(archiveText.needsPhotos);
  await checkFolder("-o", out);
  const scale = await scaler();
  const { files, found } = await lookThrough(photos, [out, previous], io);
  const archive = archiveOf(found, report, campaign);
  const tops = new Set(archive.sites.map(({ site }) => pagePath(site).split("/")[0]!));
  const names = [...tops, indexName(report.due)];
  await refuseTaken(out, names);
  let whole = archive;
  const making = progressBar(io, archive.sites.length, archiveText.making);
  const staged = await stageFolder(out, async (staging) => {
    whole = await writePages(staging, archive, {
      ...{ register, report, campaign, files, scale },
      step: making.step,
    });
    return names;
  });
  making.end();
  await staged.deliver();
  const text = archiveLines(whole, { due: report.due, untold: report.untold, out });
  io.out(isJson ? archiveJson(whole, report, out) : `${text.join("\n")}\n`);
  return 0;
}

function archiveJson(
  { sites, placed, unplaced }: Archive,
  { due, untold }: { readonly due: string; readonly untold: number },
  out: string,
): string {
  const document = {
    ...{ out, period: due, index: path.join(out, indexName(due as never)), untold },
    sites: sites.map((own) => ({
      number: numberText(own.site.number),
      unit: own.site.unit,
      name: own.site.name,
      file: path.join(out, pagePath(own.site)),
      ...Object.fromEntries(STAGES.map((stage) => [stage, picturesOf(own, stage).length])),
      unsaid: picturesOf(own, null).length,
      missing: own.missing,
    })),
    placed: placed.map((each) => ({
      file: each.picture.path,
      number: numberText(each.site.number),
      stages: each.stages,
      said: stagesText(each),
      takenOn: each.picture.takenOn,
    })),
    notPlaced: unplaced.map(({ picture, why }) => ({
      file: picture.path,
      reason: why.reason === "unusable" ? why.trouble : why.reason,
      said: whyNotText(why),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
