import fc from "../../environment/fast-check";
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from "fflate";

/** A change somewhere in a stretch of bytes or text; `at` and `to` are parts of its length. */
export interface Mutation {
  readonly kind: "flip" | "cut" | "repeat" | "swap" | "insert";
  readonly at: number;
  readonly to: number;
  readonly what: number;
}

const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

export const mutations = fc.array(
  fc.record<Mutation>({
    kind: fc.constantFrom("flip", "cut", "repeat", "swap", "insert"),
    at: part,
    to: part,
    what: fc.nat(255),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Stretches longer than this are not repeated or moved: a case is to stay small. */
const LONGEST = 400;

function mutate<T>(items: readonly T[], { kind, at, to, what }: Mutation, draw: (what: number) => T): T[] {
  const from = Math.floor(at * items.length);
  const until = Math.min(items.length, from + 1 + Math.floor(to * to * LONGEST));
  const stretch = items.slice(from, until);
  const [before, after] = [items.slice(0, from), items.slice(until)];
  switch (kind) {
    case "flip":
      return [...before, draw(what), ...items.slice(from + 1)];
    case "cut":
      return [...before, ...after];
    case "repeat":
      return [...before, ...stretch, ...stretch, ...after];
    case "swap":
      return [...before, ...stretch.reverse(), ...after];
    case "insert":
      return [...before, draw(what), ...items.slice(from)];
  }
}

/** A file with some of its bytes changed. */
export function mutateBytes(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return Uint8Array.from(changes.reduce((all, change) => mutate(all, change, (what) => what), [...bytes]));
}

/** What stands in the XML of workbooks, and what should not. */
const pieces = [
  ...["<", ">", "&", '"', "'", "/", "\u0000", "\ud800", "\uffff", "&#0;", "&#x110000;", "&amp;", "&lol;"],
  ...[
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?x?>",
    "<!DOCTYPE x>",
    "<c>",
    "</c>",
    "<row>",
    "</row>",
    "<v>1e999</v>",
  ],
  ...[
    'r="XFE1048577"',
    'r="A0"',
    't="s"',
    't="d"',
    'r:id="rId9"',
    's="99999999"',
    "-1",
    "1e308",
    "99999999999",
  ],
];

/** XML taken apart into tags, texts and attributes, so that a change keeps some of its sense. */
function tokens(xml: string): string[] {
  return xml.match(/<[^>]{0,200}>|[\w:.-]+="[^"]*"|[^<]{1,200}|</g) ?? [];
}

const unzipped = new WeakMap<Uint8Array, Unzipped>();

/** The parts of a package; thousands of inputs are made of the same few packages. */
function partsOf(bytes: Uint8Array): Unzipped {
  const parts = unzipped.get(bytes) ?? unzipSync(bytes);
  unzipped.set(bytes, parts);
  return parts;
}

/** A package with some of the XML of one of its parts changed. */
export function mutatePart(bytes: Uint8Array, which: number, changes: readonly Mutation[]): Uint8Array {
  const parts = partsOf(bytes);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const name = names[which % names.length]!;
  const xml = changes.reduce(
    (all, change) => mutate(all, change, (what) => pieces[what % pieces.length]!),
    tokens(strFromU8(parts[name]!)),
  );
  return zipSync({ ...parts, [name]: strToU8(xml.join("")) }, { level: 1 });
}

/** A package with parts renamed, dropped, emptied or put in each other's place. */
export function mutateStructure(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  const parts = new Map(Object.entries(partsOf(bytes)));
  for (const { kind, at, to } of changes) {
    const names = [...parts.keys()];
    const name = names[Math.floor(at * names.length)];
    const other = names[Math.floor(to * names.length)];
    if (name === undefined || other === undefined) break;
    const [content, theirs] = [parts.get(name)!, parts.get(other)!];
    if (kind === "cut") parts.delete(name);
    else if (kind === "flip") parts.set(name, new Uint8Array(0));
    else if (kind === "swap") parts.set(name, theirs).set(other, content);
    else if (kind === "repeat") parts.set(name.toUpperCase(), content);
    else {
      parts.delete(name);
      parts.set(`/${name}`, content);
    }
  }
  return zipSync(Object.fromEntries(parts), { level: 1 });
}
