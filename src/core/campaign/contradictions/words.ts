import { normalizeTitle, withoutBrackets } from "../../language";
import type { Campaign } from "../schema";
import { pathText, type Path, type Report } from "./report";

/** A word of the campaign: where it stands, and which thing it stands for. */
interface Word {
  readonly path: Path;
  readonly text: string;
  readonly thing: string;
}

/** A title and its synonyms, or a word and its synonyms. */
function wordsOf(
  path: Path,
  thing: string,
  field: string,
  text: string,
  synonyms: readonly string[],
  synonymField = "synonyms",
): Word[] {
  const others = synonyms.map((synonym, index) => ({
    path: [...path, synonymField, index],
    text: synonym,
    thing,
  }));
  return [{ path: [...path, field], text, thing }, ...others];
}

/** Every form by which a title is found: a form that two things share would be read as the first of them. */
function formsOf(text: string): string[] {
  const whole = normalizeTitle(text)
    .toLowerCase()
    .replace(/["'“”‘’「」『』＂]/g, "");
  return [...new Set([whole, withoutBrackets(whole)])].filter(Boolean);
}

/** @param others are looked at elsewhere among themselves. */
function checkDistinct(words: readonly Word[], report: Report, others: readonly Word[] = []): void {
  const known = new Map<string, Word>();
  for (const word of others) for (const form of formsOf(word.text)) known.set(form, word);
  for (const word of words) {
    const forms = formsOf(word.text);
    const other = forms.map((form) => known.get(form)).find((same) => same && same.thing !== word.thing);
    if (other) report(word.path, "repeated-word", { word: word.text, other: pathText(other.path) });
    for (const form of forms) if (!known.has(form)) known.set(form, word);
  }
}

function ledgerWords({ ledger }: Campaign): Word[] {
  return [
    ...ledger.columns.flatMap(({ key, title, synonyms }, index) =>
      wordsOf(["ledger", "columns", index], key, "title", title, synonyms),
    ),
    ...ledger.lifecycle.flatMap(({ key, title, synonyms }, index) =>
      wordsOf(["ledger", "lifecycle", index], `lifecycle ${key}`, "title", title, synonyms),
    ),
    ...(ledger.pictures
      ? wordsOf(["ledger", "pictures"], "pictures", "title", ledger.pictures.title, ledger.pictures.synonyms)
      : []),
  ];
}

/** Halves of the contact column may carry its own titles, and no other's. */
function contactWords({ ledger }: Campaign): Word[] {
  return (["name", "number"] as const).flatMap((half) =>
    ledger.splitContact[half].map((text, index) => ({
      path: ["ledger", "splitContact", half, index],
      text,
      thing: half,
    })),
  );
}

function tallyWords({ tally }: Campaign): Word[] {
  return [
    ...tally.figures.flatMap(({ key, label, synonyms }, index) =>
      wordsOf(["tally", "figures", index], key, "label", label, synonyms),
    ),
    { path: ["tally", "unitColumn"], text: tally.unitColumn, thing: "unit column" },
    ...tally.unitColumnSynonyms.map((text, index) => ({
      path: ["tally", "unitColumnSynonyms", index],
      text,
      thing: "unit column",
    })),
  ];
}

function logWords({ log }: Campaign): Word[] {
  return log.columns.flatMap(({ key, title, synonyms }, index) =>
    wordsOf(["log", "columns", index], key, "title", title, synonyms),
  );
}

function logTypes({ log }: Campaign): Word[] {
  return (["inspection", "closure"] as const).flatMap((type) => [
    { path: ["log", "types", type], text: log.types[type], thing: type },
    ...log.typeSynonyms[type].map((text, index) => ({
      path: ["log", "typeSynonyms", type, index],
      text,
      thing: type,
    })),
  ]);
}

function dispositionWords({ dispositions }: Campaign): Word[] {
  return dispositions.flatMap(({ key, word, synonyms }, index) =>
    wordsOf(["dispositions", index], key, "word", word, synonyms),
  );
}

function unitNames({ roster }: Campaign): Word[] {
  return roster.units.flatMap(({ name, aliases }, index) =>
    wordsOf(["roster", "units", index], String(index), "name", name, aliases, "aliases"),
  );
}

function namesIn(path: Path, names: Readonly<Record<string, string>>): Word[] {
  return Object.entries(names).map(([field, text]) => ({ path: [...path, field], text, thing: field }));
}

/** No word stands for two things among those that it is looked up in. */
export function checkWords(campaign: Campaign, report: Report): void {
  const { tally, consolidation } = campaign;
  for (const words of [
    ledgerWords(campaign),
    tallyWords(campaign),
    logWords(campaign),
    logTypes(campaign),
    dispositionWords(campaign),
    unitNames(campaign),
    namesIn(["tally", "basisWords"], tally.basisWords),
    ...(["columns", "decisions", "stamps", "severities"] as const).map((group) =>
      namesIn(["consolidation", group], consolidation[group]),
    ),
  ])
    checkDistinct(words, report);
  const ofOthers = ledgerWords(campaign).filter(({ thing }) => thing !== "operatorContact");
  checkDistinct(contactWords(campaign), report, ofOthers);
}
