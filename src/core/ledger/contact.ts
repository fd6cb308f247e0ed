/** A telephone number as it stands in a text. */
export interface PhoneNumber {
  /** Digits only. */
  readonly digits: string;
  readonly kind: "mobile" | "landline" | "invalid-mobile" | "invalid-landline";
  /** What to compare: eleven digits of a mobile, a landline without its area code; null when invalid. */
  readonly canonical: string | null;
  /** Who it belongs to as far as the text tells; empty when nobody is named. */
  readonly owner: string;
}

/** What 经营者及联系方式 says. */
export interface Contact {
  /** Names without 女士, 先生, 经理 and the like. */
  readonly names: readonly string[];
  readonly phones: readonly PhoneNumber[];
  /** A number in scientific notation, such as 1.38E+10, as found. */
  readonly scientific: string | null;
  /** 18-digit ID numbers, as found. */
  readonly idNumbers: readonly string[];
  /** Whether anything Chinese or Latin is left beside numbers, separators and words for telephone. */
  readonly hasName: boolean;
}
