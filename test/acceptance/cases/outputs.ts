import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fixturePath } from "../../fixtures";
import { bounded } from "./bounded";
import { fix, newFolder, qingdan, tally } from "./qingdan";
import type { WrittenBook } from "./written-book";

const good = fixturePath("cases/date-in-remarks.xlsx");

const isLegal = (name: string) => name.length <= 31 && !/[[\]?:*/\\]|^'|'$/.test(name);

function expectLegalSheets({ sheets }: WrittenBook): void {
  expect(sheets.filter((name) => !isLegal(name))).toEqual([]);
  expect(sheets).toEqual([...new Set(sheets)]);
}

/** What a text table becomes can be saved, whatever the file is called. */
export async function canBeSaved(file: string): Promise<void> {
  for (const { book } of [await fix(file), await tally(file)]) {
    expectLegalSheets(book);
    expect(book.column("B").length).toBeGreaterThan(0);
  }
}

/** A special file is refused or written into, a link stays a link, and a file keeps its mode. */
export async function outputsKeepTheirKind(seconds: number): Promise<void> {
  const folder = newFolder();
  const [real, link, own, pipe] = ["real", "link", "own", "pipe"].map((name) =>
    path.join(folder, `${name}.xlsx`),
  );
  writeFileSync(real!, "old");
  symlinkSync(real!, link!);
  const { status, err } = await qingdan("fix", good, "-o", link!);
  expect(lstatSync(link!).isSymbolicLink()).toBe(true);
  if (status === 2) expect(err).toMatch(/[一-龥]/);
  else expect(readFileSync(real!).length).toBeGreaterThan(3);

  writeFileSync(own!, "old");
  chmodSync(own!, 0o600);
  await qingdan("fix", good, "-o", own!);
  expect((statSync(own!).mode & 0o777).toString(8)).toBe("600");

  execFileSync("mkfifo", [pipe!]);
  await bounded(seconds, ["fix", good, "-o", pipe!]);
  expect(lstatSync(pipe!).isFIFO()).toBe(true);
}

/** Calls that say what they do not do. */
export async function oddCallsAreAnswered(): Promise<void> {
  await qingdan("check", good, "--period", "0001-01-10");
  const { status, err } = await qingdan("check", "--constructor=1", good);
  expect([status, err]).toEqual([2, expect.stringContaining("--constructor")]);
  const csv = path.join(newFolder(), "out.csv");
  const refused = await qingdan("fix", good, "-o", csv);
  expect([refused.status, refused.err, existsSync(csv)]).toEqual([2, expect.stringContaining("xlsx"), false]);
  // 246 bytes: the longest that a file system takes is 255.
  await fix(good, `${"长".repeat(80)}a.xlsx`);
}
