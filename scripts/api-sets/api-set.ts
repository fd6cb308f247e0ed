/** A requirement set of Office.js: `ExcelApi` 1.14. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** Whether a version is at least another: 1.14 is later than 1.9. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * The set that a doc comment names: `[Api set: ExcelApi 1.9]`. Where it names several versions (`1.1 for get, 1.8 for
 * set`) the latest counts, and a preview is later than any.
 */
export function apiSetOf(comment: string): ApiSet | null {
  const text = /\[\s*Api set:\s*([^\]]*)\]/i.exec(comment)?.[1];
  const name = text === undefined ? undefined : /^[A-Za-z]+/.exec(text)?.[0];
  if (text === undefined || name === undefined) return null;
  if (/beta|preview only/i.test(text)) return { name, version: "99.0" };
  const versions = text.match(/\b[0-9]+\.[0-9]+\b/g) ?? [];
  const version = versions.reduce<string | null>(
    (latest, each) => (latest !== null && isAtLeast(latest, each) ? latest : each),
    null,
  );
  return version === null ? null : { name, version };
}
