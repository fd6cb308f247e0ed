import { type Campaign, type DispositionKey, oncePerCampaign } from "../../campaign";
import type { DispositionReading } from "../disposition";
import { withoutBlanks } from "../../language";

interface Words {
  readonly exact: ReadonlyMap<string, DispositionKey>;
  readonly synonyms: ReadonlyMap<string, DispositionKey>;
  /** Every word and synonym, the longest first. */
  readonly all: readonly { readonly word: string; readonly key: DispositionKey }[];
}

const longestRead = 200;

const wordsOf = oncePerCampaign(({ dispositions }): Words => {
  const exact = new Map(dispositions.map(({ word, key }) => [word, key]));
  const synonyms = new Map(dispositions.flatMap(({ synonyms, key }) => synonyms.map((word) => [word, key])));
  const all = [...exact, ...synonyms].map(([word, key]) => ({ word, key }));
  return { exact, synonyms, all: all.sort((a, b) => b.word.length - a.word.length) };
});

function dispositionsNamed(text: string, words: Words): DispositionKey[] {
  const keys = new Set<DispositionKey>();
  for (let at = 0; at < text.length;) {
    const found = words.all.find(({ word }) => text.startsWith(word, at));
    if (found) keys.add(found.key);
    at += found ? found.word.length : 1;
  }
  return [...keys];
}

/**
 * Reads 拟处理意见: one of “关停取缔、整治改造、整合搬迁”, or what stands for one.
 * @param text tidied text of the cell.
 */
export function readDisposition(text: string, campaign: Campaign): DispositionReading {
  const words = wordsOf(campaign);
  const exact = words.exact.get(text);
  if (exact) return { kind: "one", key: exact, exact: true };
  const bare = withoutBlanks(text).slice(0, longestRead);
  if (!bare) return { kind: "empty" };
  const word = bare.replace(/[。；;，,、.]+$/, "");
  const key = words.exact.get(word) ?? words.synonyms.get(word);
  if (key) return { kind: "one", key, exact: false };
  const keys = dispositionsNamed(bare, words);
  return keys.length > 1 ? { kind: "several", keys } : { kind: "unknown" };
}
