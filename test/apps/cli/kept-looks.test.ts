import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runConsolidate } from "../../../src/apps/cli/consolidate/consolidate";
import { cizao2019 } from "../../../src/core/campaign";
import { readConsolidated } from "../../../src/core/consolidation";
import { sheetNamed } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/hosts/files";
import { officeFile } from "../../builders/office-file";
import { call } from "./call";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const { register } = cizao2019.consolidation.sheets;
let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kept-looks-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A period with so many sites of one village. */
async function consolidateSites(sites: number, due: string, previous: string | null): Promise<string> {
  const [, month, day] = due.split("-");
  writeFileSync(inFolder("下灶村.xlsx"), officeFile(sites, "下灶村", `2019年${month}月${day}日`));
  const out = inFolder(`${due}.xlsx`);
  const more = previous === null ? [] : ["--previous", previous];
  const { err } = await call(runConsolidate, [inFolder("下灶村.xlsx"), "-o", out, "--period", due, ...more]);
  expect(err).toBe("");
  return out;
}

type Parts = Record<string, Uint8Array>;
const textOf = (parts: Parts, name: string) => strFromU8(parts[name]!);

/** The part of a sheet, as the workbook lists it. */
function partOf(parts: Parts, sheet: string): string {
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="(\\w+)"`).exec(
    textOf(parts, "xl/workbook.xml"),
  )![1]!;
  const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(
    textOf(parts, "xl/_rels/workbook.xml.rels"),
  )![0];
  return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)![1]!}`;
}

/** 总台账 as Excel leaves it once the officer filtered it by a state, and wrote a comment on the second site. */
function byOfficer(file: string, rows: number): void {
  const parts = unzipSync(readFileSync(file));
  const sheet = partOf(parts, register);
  const range = `A3:AA${3 + rows}`;
  const filter = `<autoFilter ref="${range}"><filterColumn colId="1"><filters><filter val="整治中"/></filters></filterColumn></autoFilter>`;
  parts[sheet] = strToU8(
    textOf(parts, sheet)
      .replace("</sheetData>", `</sheetData>${filter}`)
      .replace('<row r="4"', '<row r="4" hidden="1"')
      .replace("</worksheet>", '<legacyDrawing xmlns:r="' + office + '" r:id="rId2"/></worksheet>'),
  );
  const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="INDEX" hidden="1">'${register}'!$A$3:$AA$${3 + rows}</definedName>`;
  const workbook = textOf(parts, "xl/workbook.xml");
  const index = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].findIndex(
    ([, own]) => own === register,
  );
  parts["xl/workbook.xml"] = strToU8(
    workbook.replace("<definedNames>", `<definedNames>${name.replace("INDEX", String(index))}`),
  );
  parts["xl/comments1.xml"] = strToU8(
    `<comments xmlns="${main}"><authors><author>中队</author></authors><commentList><comment ref="D5" authorId="0"><text><t>已核实</t></text></comment></commentList></comments>`,
  );
  parts["xl/drawings/vml1.vml"] = strToU8(
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>',
  );
  const links = [
    `<Relationship Id="rId1" Type="${office}/comments" Target="/xl/comments1.xml"/>`,
    `<Relationship Id="rId2" Type="${office}/vmlDrawing" Target="/xl/drawings/vml1.vml"/>`,
  ].join("");
  parts[sheet.replace("worksheets/", "worksheets/_rels/") + ".rels"] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
  );
  writeFileSync(file, zipSync(parts));
}

describe("总台账 of the period before, filtered and commented on by the officer", () => {
  it("keeps filter, hidden rows and comments with their sites, and takes new sites into the filter", async () => {
    const first = await consolidateSites(4, "2019-11-10", null);
    byOfficer(first, 4);
    const second = await consolidateSites(6, "2019-11-20", first);
    const parts = unzipSync(readFileSync(second));
    const sheet = textOf(parts, partOf(parts, register));
    expect(sheet).toContain(
      '<autoFilter ref="A3:AA9"><filterColumn colId="1"><filters><filter val="整治中"/>',
    );
    expect(textOf(parts, "xl/workbook.xml")).toContain(`'${register}'!$A$3:$AA$9</definedName>`);
    expect(textOf(parts, "xl/comments1.xml")).toMatch(/ref="D5"[^>]*><text><t>已核实/);
    expect(textOf(parts, "xl/drawings/vml1.vml")).toContain("<x:Row>4</x:Row>");
    const workbook = await readWorkbook({ name: "二.xlsx", bytes: readFileSync(second) });
    expect([...sheetNamed(workbook, register)!.hiddenRows]).toEqual([3]);
    const { register: known } = readConsolidated(workbook, cizao2019, "2019-11-20")!;
    expect(new Set(known.rows.map(({ number }) => number)).size).toBe(6);
  });
});
