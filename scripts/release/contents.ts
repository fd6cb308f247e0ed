import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { besideManual, inRelease, manualHtml } from "./manual";

/** What a release is made of. */
export interface ReleaseOptions {
  /** The repository. */
  readonly root: string;
  /** Where webpack put what it made with `--env release`. */
  readonly built: string;
  readonly version: string;
  /** The address that the manifests name. */
  readonly url: string;
}

/** Folders of the manifests, by what the build adds to their names. */
const hosts = { "microsoft-365": "", "21vianet": ".cdn-cn", intranet: ".bundled" } as const;

/** Files that the build puts beside the site and that do not belong on it. */
const notOnTheSite = /^(selftest-)?manifest|^cli\.|^清单助手\.html$|^licences\.txt$/;

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

function filesBelow(folder: string, below = ""): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(below, entry.name);
    return entry.isDirectory() ? filesBelow(folder, name) : [name];
  });
}

/** The section of README that says how the command line is used, said of the one file. */
export function commandLineReadme(readme: string): string {
  const section = /^## Command line\n([\s\S]*?)(?=^## )/m.exec(readme)?.[1];
  if (section === undefined) throw new Error("README.md has no section on the command line");
  const usage = inRelease(section.slice(section.indexOf("```")));
  return [
    "# qingdan",
    "",
    "The command line of 清单助手 in one file. It needs Node 20 or newer and nothing else; only `archive` also needs the",
    "package sharp beside it (`npm install sharp`), which makes photographs smaller.",
    "",
    usage.trimEnd(),
    "",
  ].join("\n");
}

/** Every file of a release by its name, `/` between folders. @throws where one is missing, or where versions differ. */
export function releaseContents({ root, built, version, url }: ReleaseOptions): Map<string, Uint8Array> {
  const own = (name: string) => readFileSync(path.join(root, name));
  const made = (name: string) => readFileSync(path.join(built, name));
  if (!String(own("manifest.xml")).includes(`<Version>${version}.`))
    throw new Error(`manifest.xml is not of version ${version}`);
  if (!String(own("CHANGELOG.md")).includes(`\n## [${version}]`))
    throw new Error(`CHANGELOG.md does not say what is new in ${version}`);

  const files = new Map<string, Uint8Array>();
  const readme = String(own("docs/release/README.md"));
  files.set("README.md", text(readme.replaceAll("{version}", version).replaceAll("{url}", url)));
  for (const name of ["LICENSE", "CHANGELOG.md"]) files.set(name, own(name));
  for (const name of ["清单助手.html", "licences.txt"]) files.set(name, made(name));
  for (const name of filesBelow(built)) if (!notOnTheSite.test(name)) files.set(`site/${name}`, made(name));
  for (const [folder, variant] of Object.entries(hosts))
    for (const name of ["manifest", "selftest-manifest"])
      files.set(`manifests/${folder}/${name}.xml`, made(`${name}${variant}.xml`));
  files.set("cli/qingdan.cjs", made("cli.cjs"));
  files.set("cli/licences.txt", made("cli.licences.txt"));
  files.set("cli/README.md", text(commandLineReadme(String(own("README.md")))));
  files.set("manual/手册.html", text(manualHtml(path.join(root, "docs/manual"), version)));
  for (const name of besideManual) files.set(`manual/${name}`, own(`docs/manual/${name}`));
  if (existsSync(path.join(built, "cli"))) throw new Error("the command line is not one file");
  return files;
}
