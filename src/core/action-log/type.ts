import type { Campaign } from "../campaign";
import { tidy, withoutBlanks } from "../language";
import type { LogType } from "./log";

/** Reads 类型（检查、取缔行动） with the campaign's synonyms. */
export function readLogType(text: string, campaign: Campaign): LogType {
  const bare = withoutBlanks(tidy(text.slice(0, 100)));
  const { types, typeSynonyms } = campaign.log;
  for (const type of ["inspection", "closure"] as const) {
    if (bare === types[type] || typeSynonyms[type].includes(bare)) return type;
  }
  return "other";
}
