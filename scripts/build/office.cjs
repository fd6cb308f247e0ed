const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { contentSecurityHeader } = require("./csp.cjs");
const { manifestFor, selftestManifestFor } = require("./manifest.cjs");

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** For tenants of the clouds that 21Vianet operates. */
const CDN_CN = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
const OWN = "office/office.js";

/** Where the pages look for office.js, in turn. */
const sources = { auto: [CDN, OWN], cdn: [CDN], "cdn-cn": [CDN_CN], bundled: [OWN] };

/** Where Excel on the web runs, which shows the pane in frames. */
const worldwide = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];
const china = ["https://*.partner.officewebapps.cn", "https://*.sharepoint.cn"];
/** A closed network has no Excel on the web but one of its own, whose address is for it to add. */
const frames = { auto: worldwide, cdn: worldwide, "cdn-cn": china, bundled: [] };

const officeModes = Object.keys(sources);

const library = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/**
 * What a pane in Excel asks of the library, under the names it asks by. Its telemetry is left out: the pages forbid
 * other origins, and the library does without.
 */
const ownFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
].map((file) => ({ from: path.join(library, file), to: path.posix.join("office", file) }));

const own = [
  ...ownFiles,
  { from: path.join(library, "agaveerrorux"), to: "office/AgaveErrorUX" },
  { from: path.join(library, "../LICENSE.md"), to: "office/LICENSE.md" },
];

/**
 * What only the add-in needs from the build: office.js, the manifests and their icons.
 *
 * @param {{ office: "auto" | "cdn" | "cdn-cn" | "bundled", also: readonly string[], url: string }} options the mode of
 *   the pages, and more modes of which each gets pages and manifests of its own
 * @returns {{ plugins: import("webpack").WebpackPluginInstance[],
 *   variants: { variant: string, sources: string[] }[] }}
 *   plugins that copy files into dist, and for each mode what the names of its pages and manifests end with and where
 *   its pages look for office.js, in turn
 */
function officeBuild({ office, also, url }) {
  const root = path.resolve(__dirname, "../..");
  const manifest = path.join(root, "manifest.xml");
  const modes = [office, ...also];
  const variantOf = (mode) => (mode === office ? "" : `.${mode}`);
  const patterns = [
    ...modes.map(variantOf).flatMap((variant) => [
      {
        from: manifest,
        to: `manifest${variant}.xml`,
        transform: (xml) => manifestFor(String(xml), url, variant),
      },
      {
        from: manifest,
        to: `selftest-manifest${variant}.xml`,
        transform: (xml) => selftestManifestFor(String(xml), url, variant),
      },
    ]),
    { from: path.join(root, "assets/icons/*.png"), to: "assets/icons/[name][ext]" },
    ...(modes.some((mode) => sources[mode].includes(OWN)) ? own : []),
  ];
  // Minified and licensed as they are: not to be minified again.
  const patternsAsTheyAre = patterns.map((pattern) => ({ ...pattern, info: { minimized: true } }));
  return {
    plugins: [new CopyPlugin({ patterns: patternsAsTheyAre })],
    variants: modes.map((mode) => ({ variant: variantOf(mode), sources: sources[mode] })),
  };
}

/**
 * What a server may send as Content-Security-Policy, by mode: with the pages in Office, and with the workbench.
 * @type {Readonly<Record<string, { office: string, workbench: string }>>}
 */
const securityHeaders = Object.fromEntries(
  officeModes.map((mode) => [
    mode,
    {
      office: contentSecurityHeader(sources[mode], frames[mode]),
      workbench: contentSecurityHeader([], null),
    },
  ]),
);

module.exports = { officeBuild, officeModes, securityHeaders };
