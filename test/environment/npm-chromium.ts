import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const cache = path.join(root, "node_modules/.cache/qingdan");
const packageFile = path.join(root, "node_modules/@sparticuz/chromium/package.json");

const unpackScript = 'import("@sparticuz/chromium").then((all) => all.default.executablePath())';
/** The package unpacks into the temporary folder, and its libraries only where it believes to be in a Lambda. */
const unpackInto = (folder: string) => ({ TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });

/** Unpacks beside the place and renames, so that several processes at once each find it whole. */
function unpack(place: string): void {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${place}-`);
  try {
    execFileSync(process.execPath, ["-e", unpackScript], {
      cwd: root,
      env: { ...process.env, ...unpackInto(folder) },
    });
    renameSync(folder, place);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The Chromium that npm installed, unpacked once, and the variables that its process needs; null where it does not run. */
export function npmChromium(): { readonly executablePath: string; readonly env: NodeJS.ProcessEnv } | null {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(packageFile)) return null;
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  const place = path.join(cache, `chromium-${version}`);
  if (!existsSync(place)) unpack(place);
  const libraries = [path.join(place, "al2023/lib"), process.env["LD_LIBRARY_PATH"]];
  return {
    executablePath: path.join(place, "chromium"),
    env: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(":") },
  };
}
