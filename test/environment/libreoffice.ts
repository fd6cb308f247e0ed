import { execFileSync } from "node:child_process";
import path from "node:path";
import { describeUnless } from "./describe-unless";
import { inProgramFiles, type Machine, onPath, thisMachine } from "./machine";

const macProgram = "/Applications/LibreOffice.app/Contents/MacOS/soffice";

function usualPlaces(machine: Machine): string[] {
  if (machine.platform === "win32") return inProgramFiles(machine, ["LibreOffice\\program\\soffice.exe"]);
  return [...onPath(machine, ["soffice", "libreoffice"]), macProgram];
}

/** LibreOffice's program; null where it is not installed. */
export const installedLibreOffice = (machine = thisMachine): string | null =>
  usualPlaces(machine).find((file) => machine.exists(file)) ?? null;

const missing = "LibreOffice is not installed (Debian: apt-get install libreoffice-calc)";

/** A suite that needs LibreOffice: skipped where there is none, unless `REQUIRE_LIBREOFFICE` is set. */
export function describeLibreOffice(name: string, suite: () => void): void {
  const isMissing = installedLibreOffice() === null;
  if (isMissing && process.env["REQUIRE_LIBREOFFICE"]) throw new Error(missing);
  describeUnless(isMissing ? missing : null, name, suite);
}

/** Has LibreOffice convert files in a folder; `target` is its name for the kind of file. */
export function convert(folder: string, target: string, files: readonly string[]): void {
  const program = installedLibreOffice();
  if (program === null) throw new Error(missing);
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const command = [profile, "--headless", "--convert-to", target, "--outdir", folder, ...files];
  execFileSync(program, command, { cwd: folder, stdio: "ignore", timeout: 240_000 });
}

/** Every sheet as CSV with raw numbers, named `file-sheet.csv`. */
export const everySheetAsCsv =
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
