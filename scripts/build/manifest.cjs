/** The address in manifest.xml, for development. */
const DEVELOPMENT = "https://localhost:3000";

const escapes = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/**
 * The manifest for another address.
 * @param {string} xml manifest.xml as it is in the repository
 * @param {string} url where dist/ will be served, without a slash at its end
 */
function manifestFor(xml, url) {
  return xml.replaceAll(
    DEVELOPMENT,
    url.replace(/[&<"]/g, (character) => escapes[character]),
  );
}

module.exports = { manifestFor };
