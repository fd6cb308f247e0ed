/** Origins office.js comes from, by the build's `--env office=` (the workbench never loads it). */
const officeOrigins = {
  auto: ["https://appsforoffice.microsoft.com"],
  cdn: ["https://appsforoffice.microsoft.com"],
  "cdn-cn": ["https://appsforoffice.cdn.partner.office365.cn"],
  bundled: [],
};

/**
 * The content security policy of a page.
 * @param {"none" | keyof typeof officeOrigins} office where the page loads office.js from
 */
function contentSecurityPolicy(office) {
  const origins = office === "none" ? [] : officeOrigins[office];
  const from = (...sources) => [...sources, ...origins].join(" ");
  return [
    "default-src 'none'",
    `script-src ${from("'self'")}`,
    // Fluent UI and Univer insert style elements.
    "style-src 'self' 'unsafe-inline'",
    `connect-src ${from("'self'")}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `frame-src ${from("'self'")}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentSecurityPolicy, officeModes: Object.keys(officeOrigins) };
