/** A suite; where what it needs is missing, one skipped test in its place that says so to `skip-reporter`. */
export function describeUnless(missing: string | null, name: string, suite: () => void): void {
  if (missing === null) describe(name, suite);
  else describe(name, () => it.skip(`because ${missing}`, () => undefined));
}
