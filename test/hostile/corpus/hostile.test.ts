import { spawn } from "node:child_process";
import path from "node:path";
import { describeCorpus } from "../../environment/corpus";
import { hostileFiles, hostilePath } from "./hostile-files";
import type { Reading } from "./read-hostile";

const root = path.resolve(__dirname, "../../..");
const most = { milliseconds: 2000, bytes: 300 * 1024 * 1024 };
/** A file that hangs stops the whole reading, which then ends here. */
const longest = 120_000;

let readings: ReadonlyMap<string, Reading>;

/** Reads every hostile file in a process of its own, which a file may bring down without harm to the test. */
function readAll(): Promise<Map<string, Reading>> {
  return new Promise((resolve) => {
    const files = hostileFiles().map((file) => hostilePath(file.path));
    const hook = path.join(root, "scripts/register-ts.cjs");
    const script = path.join(__dirname, "read-hostile.ts");
    const child = spawn(process.execPath, ["--expose-gc", "-r", hook, script, ...files], {
      cwd: root,
      timeout: longest,
      stdio: ["ignore", "pipe", "ignore"],
    });
    let output = "";
    child.stdout.on("data", (data: Buffer) => (output += data.toString("latin1")));
    child.on("close", () => {
      const lines = Buffer.from(output, "latin1").toString("utf8").split("\n").filter(Boolean);
      const parsed = lines.map((line) => JSON.parse(line) as Reading);
      resolve(new Map(parsed.map((reading) => [reading.file, reading])));
    });
  });
}

const readingOf = (file: string): Reading => {
  const reading = readings.get(file);
  if (!reading) throw new Error(`${file} was never done with`);
  return reading;
};

describeCorpus("a hostile file", () => {
  beforeAll(async () => {
    readings = await readAll();
  }, longest + 10_000);

  it.each(hostileFiles())(
    "is read or refused as the manifest says: $path, $what",
    ({ path: file, outcome, cells }) => {
      const reading = readingOf(file);
      expect(reading.milliseconds).toBeLessThan(most.milliseconds);
      expect(reading.grown).toBeLessThan(most.bytes);
      expect(reading.outcome).not.toBe("thrown");
      expect(reading.isFinite).toBe(true);
      if (outcome === "ok") expect(reading.outcome).toBe("read");
      if (outcome === "error") expect(reading.outcome).not.toBe("read");
      if (reading.outcome === "read" && cells !== null) expect(reading.cells).toBe(cells);
    },
  );

  it("that names another file or place gets nothing of it", () => {
    for (const file of ["entity-external.xlsx", "rels-outside.xlsx", "path-traversal.xlsx"]) {
      expect(JSON.stringify(readingOf(file).first)).not.toMatch(/root:|\/bin\//);
    }
  });

  it("with long numbers keeps them as the texts they are", () => {
    expect(Object.values(readingOf("odd-numbers.xlsx").first)).toContain("411328199001011234");
  });

  it("with names such as __proto__ changes no object of the language", () => {
    expect(Object.keys(readingOf("proto-names.xlsx").first)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^__proto__!/), expect.stringMatching(/^constructor!/)]),
    );
  });

  it("is refused with a reason that names the fault", () => {
    expect(readingOf("wrong-crc.xlsx").detail).toEqual({ part: "xl/worksheets/sheet1.xml", what: "crc" });
    expect(readingOf("bad-deflate.xlsx").detail).toMatchObject({ part: "xl/worksheets/sheet1.xml" });
    expect(readingOf("zero.xlsx").outcome).toBe("empty");
    expect(readingOf("filepass.xls").outcome).toBe("encrypted");
    expect(readingOf("zip-encrypted.xlsx").outcome).toBe("encrypted");
  });
});
