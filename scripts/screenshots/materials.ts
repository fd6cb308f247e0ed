import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { cizao2019 } from "../../src/core/campaign";
import {
  countySheets,
  dispatchSheets,
  preparedWorkbooks,
  townReport,
  townSummary,
} from "../../src/core/materials";
import type { Chart } from "../../src/core/submission";
import { docxOf } from "../../src/hosts/documents";
import { chartSvg } from "../../src/hosts/documents/chart-svg";
import { createFile } from "../../src/hosts/files";
import { briefingBlocks } from "../../src/words/zh-CN/materials/briefing";
import { preparedTexts } from "../../src/words/zh-CN/materials/prepared";
import { workSummaryBlocks } from "../../src/words/zh-CN/submission/work-summary";
import { consolidateSquad } from "../../test/core/consolidation/squad";
import { workingFolder } from "../../test/environment/working-folder";
import { archivePapers } from "./archive";
import { printed } from "./paper";
import { keepPicture } from "./pictures";

const due = "2019-11-20";

/** What the squad sends out, as it comes out of a printer. */
export async function keepMaterials(page: Page): Promise<void> {
  const { folder, clean } = workingFolder();
  try {
    const { register } = (await consolidateSquad(due, "2019-11-10")).memory;
    const report = townReport(register, due, cizao2019);
    const village = preparedWorkbooks(register, "2019-11-30", cizao2019, preparedTexts).find(
      ({ unit }) => unit === "下灶村",
    )!;
    const draw = (chart: Chart) => drawnBy(page, chart);
    const archive = await archivePapers(register, report);
    const papers: readonly (readonly [name: string, ending: string, bytes: Uint8Array, page: number])[] = [
      ["briefing", "docx", await docxOf(briefingBlocks(report, cizao2019), draw), 1],
      ["briefing-units", "docx", await docxOf(briefingBlocks(report, cizao2019), draw), 3],
      ["town-summary", "docx", await docxOf(workSummaryBlocks(townSummary(report, cizao2019), cizao2019)), 1],
      ["dispatch", "xlsx", await createFile(dispatchSheets(report, cizao2019)), 0],
      ["county", "xlsx", await createFile(countySheets(report, cizao2019)), 0],
      ["prepared", "xlsx", await createFile(village.patch), 1],
      ["site-page", "docx", archive.page, 1],
      ["archive-index", "xlsx", archive.index, 1],
    ];
    for (const [name, ending, bytes, number] of papers) {
      const file = path.join(folder, `${name}.${ending}`);
      writeFileSync(file, bytes);
      await keepPicture(page, `${name}-printed`, printed(folder, file, number));
    }
  } finally {
    clean();
  }
}

/** The chart as the pane's canvas draws it. */
async function drawnBy(page: Page, chart: Chart) {
  const { svg, width, height } = chartSvg(chart);
  const png = await page.evaluate(
    async ({ source, size }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = size;
      canvas.getContext("2d")!.drawImage(image, 0, 0, ...size);
      return canvas.toDataURL("image/png").split(",")[1]!;
    },
    {
      source: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
      size: [width * 2, height * 2] as [number, number],
    },
  );
  return { png: new Uint8Array(Buffer.from(png, "base64")), width, height };
}
