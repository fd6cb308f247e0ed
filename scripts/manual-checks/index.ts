import { writeFileSync } from "node:fs";
import path from "node:path";
import { cizao2019 } from "../../src/core/campaign";
import { campaignFieldsManual, campaignJsonSchema } from "./campaign-schema";
import { writeSection } from "../docs-section";
import { checksManual } from "./manual";
import { readerLimitsManual } from "./reader-limits";
import { securityHeadersManual } from "./security-headers";

const manual = path.resolve(__dirname, "../../docs/manual");
writeFileSync(path.join(manual, "checks.md"), checksManual());
writeFileSync(path.join(manual, "cizao-2019.json"), `${JSON.stringify(cizao2019, null, 2)}\n`);
writeFileSync(path.join(manual, "campaign-fields.md"), campaignFieldsManual());
writeFileSync(
  path.join(manual, "campaign.schema.json"),
  `${JSON.stringify(campaignJsonSchema(), null, 2)}\n`,
);
writeSection("deploy.md", "security-headers", securityHeadersManual());
writeSection("../SECURITY.md", "reader-limits", readerLimitsManual());
