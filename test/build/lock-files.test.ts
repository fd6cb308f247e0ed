import { readFileSync } from "node:fs";
import path from "node:path";
import { satisfies } from "semver";

interface Entry {
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
