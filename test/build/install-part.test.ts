import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const script = path.resolve(__dirname, "../../scripts/install-part.mjs");

describe("installing a part with a package.json of its own", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "part-"));
  const lockFile = path.join(folder, "package-lock.json");
  const install = () => spawnSync(process.execPath, [script, folder], { encoding: "utf8" });

  beforeAll(() => {
    const write = (file: string, content: object) =>
      writeFileSync(path.join(folder, file), JSON.stringify(content));
    const part = { name: "part", version: "1.0.0", dependencies: { tool: "file:tool" } };
    mkdirSync(path.join(folder, "tool"));
    write("tool/package.json", { name: "tool", version: "1.0.0" });
    write("package.json", part);
    write("package-lock.json", {
      ...{ name: "part", version: "1.0.0", lockfileVersion: 3, requires: true },
      packages: {
        "": part,
        tool: { version: "1.0.0" },
        "node_modules/tool": { resolved: "tool", link: true },
      },
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("says so and installs what is missing", () => {
    const { status, stdout } = install();
    expect(status).toBe(0);
    expect(stdout).toContain(`Installing the packages of ${folder}/package.json.`);
    expect(existsSync(path.join(folder, "node_modules/tool/package.json"))).toBe(true);
  });

  it("does nothing when all is there", () => {
    expect(install()).toMatchObject({ status: 0, stdout: "" });
  });

  it("installs again when the lock file is newer", () => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(lockFile, later, later);
    expect(install().stdout).toContain("Installing the packages");
  });

  it("fails when npm does", () => {
    rmSync(path.join(folder, "node_modules"), { recursive: true });
    writeFileSync(lockFile, "{}");
    expect(install().status).not.toBe(0);
  });
});
