import { writeFileSync } from "node:fs";
import path from "node:path";
import { cizao2019 } from "../../src/core/campaign";
import { checksManual } from "./manual";

const manual = path.resolve(__dirname, "../../docs/manual");
writeFileSync(path.join(manual, "checks.md"), checksManual());
writeFileSync(path.join(manual, "cizao-2019.json"), `${JSON.stringify(cizao2019, null, 2)}\n`);
