import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

/** A certificate for https://localhost with its key, in PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

const read = (cert: string, key: string): Certificate => ({
  cert: readFileSync(cert),
  key: readFileSync(key),
});

/**
 * The certificate that this machine trusts: `EXCEL_CERT` and `EXCEL_KEY`, or the one that `office-addin-dev-certs
 * install` keeps in the person's folder `home`. Null when there is none.
 */
export function trustedCertificate(env: NodeJS.ProcessEnv, home: string): Certificate | null {
  const installed = path.join(home, ".office-addin-dev-certs");
  const cert = env["EXCEL_CERT"] ?? path.join(installed, "localhost.crt");
  const key = env["EXCEL_KEY"] ?? path.join(installed, "localhost.key");
  const isThere = existsSync(cert) && existsSync(key);
  if (env["EXCEL_CERT"] && !isThere)
    throw new Error(`no certificate at EXCEL_CERT=${cert} with EXCEL_KEY=${key}`);
  return isThere ? read(cert, key) : null;
}

/** A certificate that nobody trusts yet, kept in a folder and made anew when its time is over. */
export async function ownCertificate(folder: string, now = new Date()): Promise<Certificate> {
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  if (!existsSync(cert) || new Date(new X509Certificate(readFileSync(cert)).validTo) <= now) {
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(authority, cert, key);
  }
  return read(cert, key);
}
