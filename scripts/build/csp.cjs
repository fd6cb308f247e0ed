/**
 * The content security policy of a page.
 * @param {readonly string[]} officeSources where the page looks for office.js; none when it loads none
 */
function contentSecurityPolicy(officeSources) {
  const elsewhere = officeSources.filter((source) => source.startsWith("https:"));
  const origins = elsewhere.map((source) => new URL(source).origin);
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

module.exports = { contentSecurityPolicy };
