const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** Where Microsoft's office-addin-dev-certs keeps what it makes and trusts. */
const folderOf = (home) => path.join(home, ".office-addin-dev-certs");

/**
 * The certificate for https://localhost that this machine trusts: `EXCEL_CERT` and `EXCEL_KEY`, or those of
 * office-addin-dev-certs. Null when there is none; the server then makes one that nobody trusts yet.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home the person's folder
 * @returns {{ cert: Buffer, key: Buffer } | null}
 */
function trustedCertificate(env, home) {
  const cert = env.EXCEL_CERT ?? path.join(folderOf(home), "localhost.crt");
  const key = env.EXCEL_KEY ?? path.join(folderOf(home), "localhost.key");
  if (env.EXCEL_CERT && !(existsSync(cert) && existsSync(key)))
    throw new Error(`no certificate at EXCEL_CERT=${cert} with EXCEL_KEY=${key}`);
  return existsSync(cert) && existsSync(key) ? { cert: readFileSync(cert), key: readFileSync(key) } : null;
}

module.exports = { trustedCertificate };
