import { table } from "../docs-section";

const { securityHeaders } = require("../build/office.cjs") as {
  securityHeaders: Readonly<Record<string, { readonly office: string; readonly workbench: string }>>;
};

/** docs/deploy.md: the content security policy as a header, for every way to build and every page. */
export function securityHeadersManual(): string[] {
  const rows = Object.entries(securityHeaders).map(([mode, { office }]) => [
    `\`taskpane.html\`、\`selftest.html\`（\`${mode}\`）`,
    `\`${office}\``,
  ]);
  const { workbench } = securityHeaders["auto"]!;
  return table(["网页", "`Content-Security-Policy`"], [...rows, ["`workbench.html`", `\`${workbench}\``]]);
}
