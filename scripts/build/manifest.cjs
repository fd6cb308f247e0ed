/** The address in manifest.xml, for development. */
const DEVELOPMENT = "https://localhost:3000";

const escapes = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/**
 * The manifest for another address.
 * @param {string} xml manifest.xml as it is in the repository
 * @param {string} url where dist/ will be served, without a slash at its end
 * @param {string} variant what the names of its pages end with
 */
function manifestFor(xml, url, variant = "") {
  return xml
    .replaceAll(
      DEVELOPMENT,
      url.replace(/[&<"]/g, (character) => escapes[character]),
    )
    .replace(/(taskpane|selftest)\.html/g, `$1${variant}.html`);
}

/**
 * The manifest of the self-test: an add-in of its own without buttons, for a person who tries a new Excel.
 * @param {string} xml manifest.xml as it is in the repository
 * @param {string} url where dist/ will be served, without a slash at its end
 * @param {string} variant what the name of its page ends with
 */
function selftestManifestFor(xml, url, variant = "") {
  const own = xml
    .replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, "")
    .replace(/<Id>.*<\/Id>/, "<Id>1f4bfb0c-52a1-4c1e-8d0e-7a8f1c3b9e42</Id>")
    .replace('DefaultValue="清单助手"', 'DefaultValue="清单助手自检"')
    .replaceAll("taskpane.html", "selftest.html");
  return manifestFor(own, url, variant);
}

module.exports = { manifestFor, selftestManifestFor };
