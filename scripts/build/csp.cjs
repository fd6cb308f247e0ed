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

/**
 * The same policy as a header, with what no meta element may say: who may show the page in a frame.
 * @param {readonly string[]} officeSources as above
 * @param {readonly string[] | null} frames sites beside its own that show the page in a frame; null for a page that nobody frames
 */
function contentSecurityHeader(officeSources, frames) {
  const ancestors = frames === null ? ["'none'"] : ["'self'", ...frames];
  return `${contentSecurityPolicy(officeSources)}; frame-ancestors ${ancestors.join(" ")}`;
}

module.exports = { contentSecurityHeader, contentSecurityPolicy };
