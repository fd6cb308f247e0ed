/**
 * What only the add-in needs from the build: office.js and the manifest.
 *
 * @param {{ office: "auto" | "cdn" | "cdn-cn" | "bundled", url: string }} options
 * @returns {{ plugins: import("webpack").WebpackPluginInstance[], scripts: string[] }}
 *   plugins that copy files into dist, and the addresses of scripts that taskpane.html loads before its bundle
 */
function officeBuild(options) {
  void options;
  return { plugins: [], scripts: [] };
}

module.exports = { officeBuild };
