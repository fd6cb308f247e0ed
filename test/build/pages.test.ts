import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { JSDOM } from "jsdom";
import webpack, { type Configuration } from "webpack";
import { releaseContents } from "../../scripts/release/contents";

jest.setTimeout(120_000);

const configure = require("../../webpack.config.js") as (env: object, argv: object) => Configuration[];
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Builds the pages around an empty bundle, as `npm run build -- --env …` or `npm run excel` does; returns the folder. */
async function build(
  env: Record<string, string>,
  mode: "production" | "development" = "production",
): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "pages-"));
  folders.push(folder);
  const [pages] = configure(env, { mode });
  const entry = path.join(__dirname, "nothing.js");
  const config = {
    ...pages!,
    entry: { taskpane: entry, workbench: entry, selftest: entry },
    output: { ...pages!.output, path: folder },
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) =>
      error || stats?.hasErrors()
        ? reject(error ?? new Error(stats!.toString({ all: false, errors: true })))
        : resolve(),
    );
  });
  return folder;
}

const read = (folder: string, file: string) => readFileSync(path.join(folder, file), "utf8");
const sourcesOf = (html: string) => /data-office="([^"]*)"/.exec(html)![1]!.split(" ");
const policyOf = (html: string) =>
  new Map(
    metaOf(html)
      .split("; ")
      .map((rule) => {
        const [name, ...values] = rule.split(" ");
        return [name, values] as const;
      }),
  );

const { securityHeaders } = require("../../scripts/build/office.cjs") as {
  securityHeaders: Readonly<Record<string, { readonly office: string; readonly workbench: string }>>;
};
const deployment = readFileSync(path.resolve(__dirname, "../../docs/deploy.md"), "utf8");
const metaOf = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
/** What a header has of a page's meta element, and who may frame the page. */
const splitHeader = (header: string) => header.split("; frame-ancestors ");

const CDN = "https://appsforoffice.microsoft.com";
const CDN_CN = "https://appsforoffice.cdn.partner.office365.cn";

describe.each([
  ["auto", [CDN, "office"], [CDN]],
  ["cdn", [CDN], [CDN]],
  ["cdn-cn", [CDN_CN], [CDN_CN]],
  ["bundled", ["office"], []],
] as const)("office.js by mode %s", (office, from, origins) => {
  let folder: string;
  beforeAll(async () => {
    folder = await build(office === "auto" ? {} : { office });
  });

  it.each(["taskpane.html", "selftest.html"])("is looked for by %s where the policy allows it", (page) => {
    const html = read(folder, page);
    const sources = sourcesOf(html);
    expect(sources.map((source) => from.findIndex((each) => source.startsWith(each)))).toEqual(
      from.map((_, index) => index),
    );
    expect(policyOf(html).get("default-src")).toEqual(["'none'"]);
    for (const rule of ["script-src", "connect-src", "frame-src"])
      expect(policyOf(html).get(rule)).toEqual(["'self'", ...origins]);
    expect(html).not.toContain("unsafe-eval");
  });

  it("is allowed by the header for servers too, which says besides who may frame the page", () => {
    const { office: pane, workbench } = securityHeaders[office]!;
    for (const page of ["taskpane.html", "selftest.html"])
      expect(splitHeader(pane)).toEqual([metaOf(read(folder, page)), expect.stringMatching(/^'self'/)]);
    expect(splitHeader(workbench)).toEqual([metaOf(read(folder, "workbench.html")), "'none'"]);
    for (const header of [pane, workbench]) expect(deployment).toContain(`\`${header}\` |`);
  });

  it("lies in dist only when it may be needed", () => {
    const needed = [
      "office.js",
      "excel-win32-16.01.js",
      "excel-web-16.00.js",
      "excel-mac-16.00.js",
      "excel-ios-16.00.js",
      "o15apptofilemappingtable.js",
      "zh-cn/office_strings.js",
      "en-us/office_strings.js",
      "AgaveErrorUX/index.html",
      "LICENSE.md",
    ];
    const isNeeded = (from as readonly string[]).includes("office");
    expect(needed.map((file) => existsSync(path.join(folder, "office", file)))).toEqual(
      needed.map(() => isNeeded),
    );
  });

  it("is not part of the workbench", () => {
    const html = read(folder, "workbench.html");
    expect(html).not.toContain("office.js");
    expect(policyOf(html).get("script-src")).toEqual(["'self'"]);
  });
});

it("in development, the gate finds the bundle, office.js and the icons", async () => {
  const folder = await build({}, "development");
  const [, bundle] = /data-bundle="([^"]*)"/.exec(read(folder, "taskpane.html"))!;
  const files = [...bundle!.split(" "), "office/office.js", "assets/icons/icon-32.png"];
  expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
});

describe("office.js of this site", () => {
  it("is the package's own, byte for byte", async () => {
    const folder = await build({ office: "bundled" });
    const library = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    for (const file of ["office.js", "excel-web-16.00.js"])
      expect(read(folder, `office/${file}`)).toBe(read(library, file));
  });
});

describe("a release", () => {
  const root = path.resolve(__dirname, "../..");
  const { version } = JSON.parse(read(root, "package.json")) as { version: string };
  const url = "https://qingdan.example.cn";
  let files: Map<string, string>;

  beforeAll(async () => {
    const built = await build({ release: "true", url });
    for (const name of ["cli.cjs", "cli.licences.txt"]) writeFileSync(path.join(built, name), name);
    const contents = releaseContents({ root, built, version, url });
    files = new Map([...contents].map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]));
  });

  it("has pages and manifests for each kind of Office, whose addresses are all on its site", () => {
    const modes = { "microsoft-365": "auto", "21vianet": "cdn-cn", intranet: "bundled" } as const;
    for (const [folder, mode] of Object.entries(modes))
      for (const name of ["manifest", "selftest-manifest"]) {
        const manifest = files.get(`manifests/${folder}/${name}.xml`)!;
        const named = [...manifest.matchAll(/"https:\/\/qingdan\.example\.cn\/([^"]+)"/g)].map(
          ([, at]) => at!,
        );
        expect(named.filter((at) => !files.has(`site/${at}`))).toEqual([]);
        const page = files.get(`site/${named.find((at) => /^(taskpane|selftest)/.test(at))}`)!;
        expect(metaOf(page)).toBe(splitHeader(securityHeaders[mode]!.office)[0]);
      }
  });

  it("is named by one version, and says what each file is for", () => {
    expect(read(root, "manifest.xml")).toContain(`<Version>${version}.`);
    const readme = files.get("README.md")!;
    expect(readme).toContain(version);
    for (const [, name] of readme.matchAll(/^\| `([^`]+)`/gm))
      expect([
        name,
        [...files.keys()].some((file) => file.startsWith(name!) || file.includes(`/${name}`)),
      ]).toEqual([name, true]);
    expect([...files.keys()].filter((name) => /^site\/.*(manifest|cli\.|清单助手)/.test(name))).toEqual([]);
  });

  it("has the command line as one file, and how it is used there", () => {
    const [, commandLine] = configure({ release: "true" }, { mode: "production" });
    expect(commandLine!.plugins).toContainEqual(expect.objectContaining({ isOneFile: true }));
    const readme = files.get("cli/README.md")!;
    expect(readme).toContain("node qingdan.cjs consolidate");
    expect(readme).not.toContain("dist/");
  });

  it("binds the whole manual into one page that asks for nothing and leads nowhere else", () => {
    const html = files.get("manual/手册.html")!;
    const pages = readdirSync(path.join(root, "docs/manual")).filter((name) => name.endsWith(".md"));
    expect(html.match(/<section>/g)).toHaveLength(pages.length + 1);
    // Not parsed: with its pictures that takes long.
    const said = (attribute: string) =>
      [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value]) => value!);
    const sources = said("src");
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((source) => !source.startsWith("data:image/png;base64,"))).toEqual([]);
    const ids = said("id");
    expect(new Set(ids).size).toBe(ids.length);
    const links = said("href");
    const within = links
      .filter((href) => href.startsWith("#"))
      .map((href) => decodeURIComponent(href.slice(1)));
    expect(within.filter((id) => !ids.includes(id))).toEqual([]);
    const beside = links.filter((href) => !/^(#|https:)/.test(href));
    expect(beside.filter((name) => !files.has(`manual/${name}`))).toEqual([]);
  });
});

describe("the address of a deployment", () => {
  it("replaces every address in the manifest, and nothing else", async () => {
    const folder = await build({ url: "https://qingdan.example.cn/addin/", office: "bundled" });
    const made = read(folder, "manifest.xml");
    const source = read(path.resolve(__dirname, "../.."), "manifest.xml");
    expect(made).not.toContain("localhost");
    expect(made.replaceAll("https://qingdan.example.cn/addin/", "https://localhost:3000/")).toBe(source);
    const files = [...made.matchAll(/https:\/\/qingdan\.example\.cn\/addin\/([^"?]+)/g)].map(
      ([, file]) => file!,
    );
    expect(files.length).toBeGreaterThanOrEqual(8);
    expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  it("is also in the self-test's manifest, a different add-in without buttons", async () => {
    const folder = await build({ url: "https://qingdan.example.cn", office: "bundled" });
    const [own, pane] = [read(folder, "selftest-manifest.xml"), read(folder, "manifest.xml")];
    const id = /<Id>(.*)<\/Id>/;
    expect(id.exec(own)![1]).not.toBe(id.exec(pane)![1]);
    expect(own).toContain('<SourceLocation DefaultValue="https://qingdan.example.cn/selftest.html" />');
    expect(own).not.toMatch(/localhost|VersionOverrides|taskpane\.html/);
    const { document } = new JSDOM(own, { contentType: "application/xml" }).window;
    expect(document.documentElement.tagName).toBe("OfficeApp");
  });

  it.each(["http://qingdan.example.cn", "https://", "https://a.cn/?x=1", "https://a.cn/#x", "qingdan.cn"])(
    "is refused when Office could not use it: %s",
    (url) => {
      expect(() => configure({ url }, {})).toThrow("https address");
    },
  );

  it("is checked together with the rest of the manifest", () => {
    expect(() => configure({ office: "cnd" }, {})).toThrow("--env office");
  });
});
