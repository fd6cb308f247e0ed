import { spawnSync } from "node:child_process";
import path from "node:path";
import { describeUnless } from "./describe-unless";
import { type Machine, onPath, thisMachine } from "./machine";

const main = "OfficeAppManifestV1_1.xsd";

const xmllint = (machine: Machine) => onPath(machine, ["xmllint"]).find((file) => machine.exists(file));

function missing(machine: Machine): string | null {
  const folder = machine.env["MANIFEST_SCHEMA"];
  if (!folder)
    return `Microsoft's schema of manifests is missing: name the folder of ${main} in MANIFEST_SCHEMA`;
  if (!machine.exists(path.join(folder, main)))
    throw new Error(`MANIFEST_SCHEMA names no folder with ${main}`);
  return xmllint(machine) ? null : "xmllint is not installed (Debian: apt-get install libxml2-utils)";
}

/** A suite that needs Microsoft's schema and xmllint, skipped where either is missing. */
export function describeManifestSchema(name: string, suite: () => void): void {
  describeUnless(missing(thisMachine), name, suite);
}

/** What Microsoft's schema has against a manifest, a line each. */
export function schemaErrors(manifest: string): string[] {
  const schema = path.join(thisMachine.env["MANIFEST_SCHEMA"]!, main);
  const options = ["--noout", "--nonet", "--schema", schema, "-"];
  const { status, stderr } = spawnSync(xmllint(thisMachine)!, options, { input: manifest, encoding: "utf8" });
  const isOfManifest = status === 0 || status === 1 || status === 3;
  if (!isOfManifest) throw new Error(`xmllint could not check: ${stderr}`);
  return stderr.split("\n").filter((line) => line.startsWith("-:"));
}
