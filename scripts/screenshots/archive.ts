import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { archiveIndex, archiveOf, type FoundPicture, showPictures, storiesOf } from "../../src/core/archive";
import { cizao2019 } from "../../src/core/campaign";
import { numberText, type Register } from "../../src/core/consolidation";
import type { TownReport } from "../../src/core/materials";
import { sitePageDocx } from "../../src/hosts/documents";
import { createFile } from "../../src/hosts/files";
import { loadScaler } from "../../src/hosts/pictures/scale-on-node";
import { indexTexts } from "../../src/words/zh-CN/archive/index-texts";
import { sitePage } from "../../src/words/zh-CN/archive/site-page";

/** Invented pictures of a yard: with its works, while they are taken down, and without. */
const drawings = {
  整治前:
    '<rect x="90" y="110" width="90" height="90" fill="#777"/><rect x="210" y="80" width="110" height="120" fill="#955"/>',
  整治中:
    '<rect x="90" y="110" width="90" height="90" fill="#777"/><path d="M210 200 L320 130 L320 200 Z" fill="#955"/>',
  整治后: "",
} as const;

function drawn(stage: keyof typeof drawings): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#cde"/><rect y="200" width="400" height="100" fill="#a97"/>${drawings[stage]}</svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}

/** A folder of invented pictures. */
export async function drawPictures(folder: string, names: readonly string[]): Promise<void> {
  mkdirSync(folder);
  const stages = Object.keys(drawings) as (keyof typeof drawings)[];
  for (const name of names) {
    const stage = stages.find((each) => name.includes(each)) ?? "整治中";
    writeFileSync(path.join(folder, name), await drawn(stage));
  }
}

/** A site's page of a done site with a picture of each stage, and the index of all. */
export async function archivePapers(
  register: Register,
  report: TownReport,
): Promise<{ readonly page: Uint8Array; readonly index: Uint8Array }> {
  const stages = Object.keys(drawings) as (keyof typeof drawings)[];
  const done = report.sites.find(({ isComplete }) => isComplete)!;
  const found = report.sites.flatMap((site, at) =>
    stages
      .filter((stage) => site === done || (at % 3 > 0 && stage === "整治前"))
      .map((stage): FoundPicture => ({ path: `${numberText(site.number)}${stage}.jpg`, takenOn: null })),
  );
  const archive = archiveOf(found, report, cizao2019);
  const own = archive.sites.find(({ site }) => site.number === done.number)!;
  const scale = await loadScaler();
  const shown = await showPictures(own, async ({ picture }) =>
    scale(await drawn(stages.find((stage) => picture.path.includes(stage))!)),
  );
  const story = storiesOf(register, report, cizao2019)(own.site);
  return {
    page: await sitePageDocx(sitePage(own, shown, story, report.due, cizao2019), shown),
    index: await createFile(archiveIndex(archive, cizao2019, indexTexts(report.due, cizao2019))),
  };
}
