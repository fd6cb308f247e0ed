import type { Campaign } from "../../../core/campaign";

/** How the officer speaks in what goes out to the units; kept on the officer's machine. */
export interface Manners {
  /** What a text to the group of all units begins with, and one to a single unit. */
  readonly group: string;
  readonly unit: string;
  /** What stands below; nothing where it is empty. */
  readonly signature: string;
}

/** The manners of an officer who has set none. */
export function usualManners({ contact }: Campaign): Manners {
  return { group: "各位好！", unit: "您好！", signature: contact.office };
}

/** The last line of a message: who it is from. */
export function signed({ signature }: Manners): string[] {
  return signature ? [signature] : [];
}
