const { LicenseWebpackPlugin } = require("license-webpack-plugin");

/** Licences under which a package may ship with an MIT product, with no further duty than naming it. */
const accepted = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "Unlicense",
  "Zlib",
]);

/** Whether an SPDX expression leaves a choice that is accepted. */
function isAccepted(expression) {
  const choices = expression.replace(/[()]/g, "").split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((each) => accepted.has(each)));
}

function render(modules) {
  const texts = modules
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, packageJson, licenseId, licenseText }) =>
      [`${name} ${packageJson?.version ?? ""} (${licenseId})`, "", licenseText ?? "", ""].join("\n"),
    );
  return `What is built into this product, and under which licences.\n\n${texts.join(`${"-".repeat(80)}\n`)}`;
}

/** Writes a file with the licences of every package that a bundle holds; a licence that is not accepted fails the build. */
function licences(outputFilename) {
  return new LicenseWebpackPlugin({
    perChunkOutput: false,
    outputFilename,
    renderLicenses: render,
    // An identifier and no code that sends anything; its LICENSE file says Apache, its package.json nothing.
    licenseTypeOverrides: { "@univerjs/telemetry": "Apache-2.0" },
    unacceptableLicenseTest: (licence) => !isAccepted(licence),
    handleMissingLicenseText: () => null,
    handleUnacceptableLicense: (name, licence) => {
      throw new Error(`${name} is under ${licence}`);
    },
    handleMissingLicenseType: (name) => {
      throw new Error(`${name} states no licence`);
    },
    // Some packages name a licence without its text.
    stats: { warnings: false, errors: true },
  });
}

module.exports = { licences };
