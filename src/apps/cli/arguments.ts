import { editDistance, isoDate, type IsoDate } from "../../core/language";
import { cliText as text } from "../../words/zh-CN/cli/command-line";

/** What an input method or a word processor makes of the hyphens before an option; a file so named goes after `--`. */
const dashes = /^[-\u2010-\u2015\u2212\ufe63\uff0d]+(?=[A-Za-z])/;

/** An option of a command: `value` takes one, `flag` takes none. */
export interface OptionSpec {
  readonly kind: "value" | "flag";
  readonly short?: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What stands on a command line after the command's name. */
export interface ParsedArguments {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/** Wrong usage; the message is for the person at the keyboard. */
export class UsageError extends Error {}

/** The one of `words` that begins as `word` does, or else is written most like it. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const begun = words.filter((each) => each.startsWith(word));
  return (begun.length > 0 ? begun : [...words]).sort(
    (a, b) => editDistance(word, a) - editDistance(word, b),
  )[0];
}

function unknownOption(name: string, specs: OptionSpecs): UsageError {
  const near = nearest(
    name
      .replace(dashes, "")
      .split(/[=\uff1d]/)[0]!
      .toLowerCase(),
    Object.keys(specs),
  );
  return new UsageError(text.unknownOption(name, near));
}

/**
 * Parses options in any place, `--name value`, `--name=value`, `-o value`; `--` ends them.
 * @throws UsageError naming the wrong option and the nearest right one.
 */
export function parseArguments(argv: readonly string[], specs: OptionSpecs): ParsedArguments {
  const files: string[] = [];
  const values: Record<string, string | undefined> = {};
  const flags = new Set<string>();
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === "--") {
      files.push(...argv.slice(i + 1));
      break;
    }
    if (dashes.test(word) && !word.startsWith("-")) throw unknownOption(word, specs);
    if (!word.startsWith("-") || word === "-") {
      files.push(word);
      continue;
    }
    const [written, inline] = word.startsWith("--") ? splitAtEquals(word) : [word, undefined];
    const name = written.startsWith("--")
      ? written.slice(2)
      : Object.keys(specs).find((key) => specs[key]!.short === written.slice(1));
    const spec = name !== undefined && Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (name === undefined || !spec) throw unknownOption(written, specs);
    if (spec.kind === "flag") {
      if (inline !== undefined) throw new UsageError(text.takesNoValue(written));
      flags.add(name);
    } else {
      const value = inline ?? (isOption(argv[i + 1], specs) ? undefined : argv[++i]);
      if (!value) throw new UsageError(text.needsValue(written));
      values[name] = value;
    }
  }
  return { files, values, flags };
}

/** Whether a word is one of the options, and so not the value that is missing before it. */
function isOption(word: string | undefined, specs: OptionSpecs): boolean {
  if (word === undefined || !word.startsWith("-")) return false;
  const written = splitAtEquals(word)[0];
  return Object.entries(specs).some(
    ([name, { short }]) => written === `--${name}` || (short !== undefined && written === `-${short}`),
  );
}

function splitAtEquals(word: string): [string, string | undefined] {
  const equals = word.indexOf("=");
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** A day given as YYYY-MM-DD. @throws UsageError when it is none. */
export function dateOption(values: ParsedArguments["values"], name: string): IsoDate | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const date = isoDate(value);
  if (date === null) {
    throw new UsageError(text.needsDate(name, value));
  }
  return date;
}
