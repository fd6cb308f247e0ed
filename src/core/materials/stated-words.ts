import { shortened } from "../language";

/** Where a clause ends: what is said beyond it is of something else. */
const CLAUSE_END = /[，。；;,！!？?\n]/u;
/** Right before a word: it is said not to be so (未发现阻挠, 不再抗拒). */
const DENIED = /(?:未|没有|没|无|不)(?:再次|再|曾|有|发现|出现|发生|存在|人|任何|属于?)*$/u;
/** Before a word in its clause: it is only supposed (如拒不整改); 如期, 如实 and the like suppose nothing. */
const SUPPOSED = /(?:如果|若|倘|假如|凡|一旦|防止|避免|严禁|禁止|如(?![期实数下今此何]))/u;
/** After a word: it speaks of whoever does so (拒不整改的，将). */
const GENERAL = /的(?:$|将|依法|一律|予以|坚决|要|应)/u;
/** Before a thing in its clause, or right after it: it is said to be lacking. */
const LACKS = /[未无没缺不]/u;
const LACKED = /^[尚均也都还仍]*[未无没缺不]/u;
/** Longest passage that is quoted. */
const LONGEST = 24;

/** Passages of a text that state one of the words: not denied, not supposed, not said of people in general. */
export function wordsStated(text: string, words: readonly string[]): string[] {
  return passages(text, words, (before, after) => {
    return !DENIED.test(before) && !SUPPOSED.test(before) && !GENERAL.test(after);
  });
}

/** Passages of a text that state one of the things as lacking: 未办理营业执照, 无用地手续, 营业执照未办理. */
export function thingsLacking(text: string, things: readonly string[]): string[] {
  return passages(text, things, (before, after) => LACKS.test(before) || LACKED.test(after));
}

function passages(
  text: string,
  words: readonly string[],
  holds: (before: string, after: string) => boolean,
): string[] {
  return text.split(CLAUSE_END).flatMap((written) => {
    const clause = written.trim();
    const isStated = words.some((word) => {
      const at = clause.indexOf(word);
      return at >= 0 && holds(clause.slice(0, at), clause.slice(at + word.length));
    });
    return isStated ? [shortened(clause, LONGEST)] : [];
  });
}
