import { writeFileSync } from "node:fs";
import path from "node:path";
import { checksManual } from "./manual";

writeFileSync(path.resolve(__dirname, "../../docs/manual/checks.md"), checksManual());
