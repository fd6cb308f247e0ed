/**
 * The second place of a workbook's properties: hidden names that hold a text. Excel on the web may lose custom
 * properties (OfficeDev/office-js 1318), and other programs leave them out; names last.
 */
const prefix = "_qd.";
const longestName = 255;
/** Of a text within a formula. */
const longestText = 255;

/** What stands for a property that the two places tell differently: no reader takes it for a value. */
export const disputed = "≠";

/** The hidden name that keeps a property. */
interface HiddenName {
  readonly name: string;
  /** The property's value as a formula, `="text"`; null where the property is taken away. */
  readonly formula: string | null;
}

/** The hidden name that a property is kept under as well; null where the name or the value does not fit into one. */
export function hiddenNameOf(property: string, value: string | null): HiddenName | null {
  const name =
    prefix + property.replace(/[^A-Za-z0-9.]/gu, (char) => `_${char.codePointAt(0)!.toString(16)}_`);
  if (name.length > longestName) return null;
  if (value === null) return { name, formula: null };
  // eslint-disable-next-line no-control-regex -- no name holds them
  if (value.length > longestText || /[\u0000-\u001f]/.test(value)) return { name, formula: null };
  return { name, formula: `="${value.replaceAll('"', '""')}"` };
}

/** The property that a name of a workbook keeps, and its value; null for any other name. */
export function propertyIn(name: string, formula: string): readonly [property: string, value: string] | null {
  const text = /^=?"((?:[^"]|"")*)"$/.exec(formula);
  if (!text || !name.toLowerCase().startsWith(prefix)) return null;
  const property = name
    .slice(prefix.length)
    .replace(/_([0-9a-f]{1,6})_/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
  return [property, text[1]!.replaceAll('""', '"')];
}

/**
 * The properties of a workbook by both places. What one place has lost is taken from the other; what they tell
 * differently is `disputed`.
 */
export function propertiesByBoth(
  properties: ReadonlyMap<string, string>,
  names: Iterable<readonly [name: string, formula: string]>,
): ReadonlyMap<string, string> {
  const merged = new Map(properties);
  const spelled = new Map([...properties.keys()].map((property) => [property.toLowerCase(), property]));
  for (const [name, formula] of names) {
    const kept = propertyIn(name, formula);
    if (!kept) continue;
    const property = spelled.get(kept[0].toLowerCase()) ?? kept[0];
    const known = merged.get(property);
    merged.set(property, known === undefined || known === kept[1] ? kept[1] : disputed);
  }
  return merged;
}
