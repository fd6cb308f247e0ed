import type { Reading } from "./scopes/reading";

/** Reads what begins at a token; gives the token after it. */
export type Handler = (at: number, reading: Reading) => number;

/** A word that changes the scopes around it and makes no fact. */
export function scope(change: (reading: Reading, at: number) => void): Handler {
  return (at, reading) => {
    change(reading, at);
    return at + 1;
  };
}
