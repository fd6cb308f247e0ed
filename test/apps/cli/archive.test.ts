import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import sharp from "sharp";
import { run } from "../../../src/apps/cli/run";
import { readWorkbook } from "../../../src/hosts/files";
import { smallTown } from "../../core/consolidation/town";
import { fixturePath } from "../../fixtures";
import { jpeg } from "../../hosts/pictures/jpeg";
import { call } from "./call";

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

async function put(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<void> {
  mkdirSync(path.dirname(at("照片", name)), { recursive: true });
  writeFileSync(at("照片", name), await bytes);
}

interface Told {
  readonly sites: readonly {
    readonly number: string;
    readonly name: string;
    readonly file: string;
    readonly before: number;
    readonly after: number;
    readonly missing: readonly string[];
  }[];
  readonly placed: readonly { readonly file: string; readonly number: string; readonly said: string }[];
  readonly notPlaced: readonly { readonly file: string; readonly reason: string }[];
}
let told: Told;

const archive = (out: string, ...more: string[]) =>
  call(run, [
    "archive",
    "--previous",
    at("汇总.xlsx"),
    "-o",
    at(out),
    "--campaign",
    at("方案.json"),
    ...more,
  ]);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "archive-"));
  writeFileSync(at("方案.json"), JSON.stringify(smallTown));
  const village = fixturePath("workbooks", "下灶村.xlsx");
  await call(run, [
    ...["consolidate", village, "--period", "2019-11-20", "-o", at("汇总.xlsx")],
    ...["--campaign", at("方案.json")],
  ]);
  await put("0001整治前.jpg", jpeg({ takenOn: "2019:10:03 10:00:00", orientation: 6 }));
  await put("下灶村/1号整治后.jpg", jpeg());
  await put("下灶村/2号/IMG_1.jpg", jpeg({ takenOn: "2019:10:03 10:00:00" }));
  const whole = await jpeg({ width: 300, height: 300 });
  await put("下灶村/2号整治前.jpg", whole.subarray(0, whole.length - 100));
  await put("=1+1.jpg", jpeg());
  await put("0003后<w:p>&.jpg", jpeg());
  await put("说明.txt", new TextEncoder().encode("说明"));
  const { out, status, err } = await archive("档案", "--photos", at("照片"), "--json");
  expect([status, err]).toEqual([0, ""]);
  told = JSON.parse(out) as Told;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parts = (file: string) => unzipSync(readFileSync(file));

describe("qingdan archive", () => {
  it("tells of each file where it went, or why nowhere", () => {
    expect(told.placed.map(({ file, number, said }) => [file, number, said])).toEqual([
      ["0001整治前.jpg", "0001", "整治前"],
      ["0003后<w:p>&.jpg", "0003", "整治后"],
      ["下灶村/1号整治后.jpg", "0001", "整治后"],
      ["下灶村/2号/IMG_1.jpg", "0002", "未写明"],
    ]);
    expect(told.notPlaced.map(({ file, reason }) => [file, reason])).toEqual([
      ["=1+1.jpg", "only-a-count"],
      ["说明.txt", "not-a-picture"],
      ["下灶村/2号整治前.jpg", "broken"],
    ]);
  });

  it("writes a page a site with its pictures turned upright, and asks for those that are missing", async () => {
    const [first, second] = told.sites;
    expect([first!.before, first!.after, first!.missing]).toEqual([1, 1, []]);
    expect(second!.missing).toContain("before");
    const page = parts(first!.file);
    const text = strFromU8(page["word/document.xml"]!);
    expect(text).toContain(first!.name);
    expect(text).toContain("摄于2019年10月3日 0001整治前.jpg");
    const pictures = Object.keys(page).filter((name) => name.startsWith("word/media/"));
    const sizes = await Promise.all(pictures.map((name) => sharp(page[name]).metadata()));
    expect(sizes.map(({ width, height }) => [width, height]).sort()).toEqual([
      [40, 60],
      [60, 40],
    ]);
    expect(strFromU8(parts(second!.file)["word/document.xml"]!)).toContain("IMG_1.jpg：摄于2019年10月3日，");
  });

  it("has nothing of a picture's name as markup or as a formula", async () => {
    const third = strFromU8(parts(told.sites[2]!.file)["word/document.xml"]!);
    expect(third).toContain("0003后&lt;w:p&gt;&amp;.jpg");
    const [name] = readdirSync(at("档案")).filter((each) => each.endsWith(".xlsx"));
    const { sheets } = await readWorkbook({ name: "目录.xlsx", bytes: readFileSync(at("档案", name!)) });
    expect(sheets.map((sheet) => sheet.name)).toEqual(["档案目录", "照片清单"]);
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    expect(cells).toEqual(expect.arrayContaining(["=1+1.jpg", "0003后<w:p>&.jpg"]));
    expect(sheets.flatMap(({ formulas }) => [...formulas])).toEqual([]);
    expect(cells.filter((cell) => cell === "缺整治前").length).toBe(
      told.sites.filter(({ missing }) => missing.join() === "before").length,
    );
  });

  it("puts what is missing into the reminder", async () => {
    const { status, err } = await call(run, [
      ...["remind", "--previous", at("汇总.xlsx"), "--photos", at("照片"), "-o", at("提醒.txt")],
      ...["--campaign", at("方案.json")],
    ]);
    expect([status, err]).toEqual([0, ""]);
    const text = readFileSync(at("提醒.txt"), "utf8");
    const lacking = told.sites.filter(({ missing }) => missing.length > 0).length;
    expect(text).toMatch(new RegExp(`整治照片待补[^]*下灶村（${lacking}家）：0002“.*”缺整治前`));
    rmSync(at("提醒.txt"));
  });

  it("writes no second time over what is there, and needs a folder of pictures", async () => {
    const again = await archive("档案", "--photos", at("照片"));
    expect([again.status, again.err]).toEqual([2, expect.stringContaining("已有同名文件")]);
    const without = await archive("别处");
    expect([without.status, without.err]).toEqual([2, expect.stringContaining("--photos")]);
    const file = await archive("别处", "--photos", at("汇总.xlsx"));
    expect([file.status, file.err]).toEqual([2, expect.stringContaining("是一个文件")]);
    expect(readdirSync(folder).sort()).toEqual(["方案.json", "档案", "汇总.xlsx", "照片"].sort());
  });
});
