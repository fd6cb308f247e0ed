import { readFileSync } from "node:fs";
import path from "node:path";
import { distFolder } from "../browser/support";

const listed = (file: string) =>
  [...readFileSync(path.join(distFolder, file), "utf8").matchAll(/^(\S+) \d[^ ]* \(([^)]+)\)$/gm)].map(
    ([, name, licence]) => ({ name: name!, licence: licence! }),
  );

describe("the licences of what ships", () => {
  it("are listed beside the pages, package by package", () => {
    const packages = listed("licences.txt");
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["react", "react-dom", "fflate", "@univerjs/core", "zod"]));
    // The grid's company has packages under no free licence; its presets install them, the build leaves them out.
    expect(names.filter((name) => name.startsWith("@univerjs-pro/"))).toEqual([]);
    for (const { licence } of packages)
      expect(["0BSD", "Apache-2.0", "BSD-3-Clause", "ISC", "MIT", "MIT-0"]).toContain(licence);
  });

  it("are listed beside the command line", () => {
    expect(listed("cli.licences.txt").map(({ name }) => name)).toEqual(
      expect.arrayContaining(["fflate", "zod"]),
    );
  });
});
