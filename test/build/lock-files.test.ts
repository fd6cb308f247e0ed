import { readFileSync } from "node:fs";
import path from "node:path";
import { satisfies } from "semver";

interface Entry {
  readonly license?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

const root = path.resolve(__dirname, "../..");
/** The oldest Node 20 that the tools take. */
const node = "20.19.0";

/** Where Node looks for a package from a place of the lock file, nearest first. */
function placesOf(name: string, place: string): string[] {
  const inner = `${place === "" ? "" : `${place}/`}node_modules/${name}`;
  const parent = place.lastIndexOf("node_modules/");
  return parent < 0 ? [inner] : [inner, ...placesOf(name, place.slice(0, Math.max(0, parent - 1)))];
}

/** Licences of what we build and test with; what ships is held to a shorter list by the build. */
const accepted = [
  ...[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
  ],
  ...["MIT/X11", "PSF-2.0", "Python-2.0", "Unlicense", "Zlib"],
  // Data and fonts, and a library that is loaded as it is.
  ...["CC-BY-4.0", "OFL-1.1", "MPL-2.0", "LGPL-3.0-or-later"],
];
/** Packages that state none in package.json, by what their own files say. */
const stated: Readonly<Record<string, string>> = {
  "@microsoft/office-js": "Microsoft's, for applications that work with Office (office/LICENSE.md)",
  "@univerjs/telemetry": "Apache-2.0",
  buffers: "MIT/X11",
};

/** Whether an SPDX expression leaves a choice of accepted licences. */
const isAccepted = (expression: string) =>
  expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((each) => accepted.includes(each)));

describe.each([".", "bench", "tools/mutation", "tools/open-xml-validator"])("the lock file of %s", (part) => {
  const { packages } = JSON.parse(readFileSync(path.join(root, part, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, Entry>>;
  };
  const entries = Object.entries(packages);

  it("holds the binaries of every platform, without which npm ci refuses it there", () => {
    const missing = entries.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !placesOf(name, place).some((at) => at in packages)),
    );
    expect(missing).toEqual([]);
  });

  it("has no package without a licence that we may use", () => {
    // A binary for another machine has the licence of the package that asks for it.
    const asking = (name: string) =>
      entries.find(([, { optionalDependencies = {} }]) => name in optionalDependencies)?.[1].license;
    const refused = entries.flatMap(([place, { license }]) => {
      const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
      if (place === "" || name in stated) return [];
      const licence = license ?? asking(name) ?? "none";
      return isAccepted(licence) ? [] : [`${name}: ${licence}`];
    });
    expect(refused).toEqual([]);
  });

  it("asks for no newer Node", () => {
    const newer = entries.filter(
      ([, { engines, optional }]) => !optional && engines?.node && !satisfies(node, engines.node),
    );
    expect(newer.map(([place]) => place)).toEqual([]);
  });

  it("brings nothing of Univer that needs a licence", () => {
    expect(entries.map(([place]) => place).filter((place) => place.includes("@univerjs-pro/"))).toEqual([]);
  });
});
