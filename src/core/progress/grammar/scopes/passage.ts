import type { Token, TokenRole } from "../../text/tokens";

/** A text, or one bracket in it: its tokens `[from, to)`, to be looked at from any of them. */
export class Passage {
  constructor(
    /** The folded text. */
    readonly text: string,
    /** All tokens of the text. */
    readonly tokens: readonly Token[],
    readonly from = 0,
    readonly to = tokens.length,
  ) {}

  /** A bracket of the passage. */
  within(from: number, to: number): Passage {
    return new Passage(this.text, this.tokens, from, to);
  }

  /** Whether the passage ends before the token. */
  endsBefore(at: number): boolean {
    return at >= this.to;
  }

  /** The role of a token; that of a full stop beyond the text. */
  role(at: number): TokenRole {
    return this.tokens[at]?.role ?? "stop";
  }

  /** A token of the text. */
  token(at: number): Token {
    return this.tokens[at]!;
  }

  /** The words of a token; none beyond the text. */
  word(at: number): string {
    const token = this.tokens[at];
    return token === undefined ? "" : this.text.slice(token.start, token.end);
  }

  /** The token after the bracket that opens at `at`; null where none opens, or where it closes outside. */
  bracketEnd(at: number): number | null {
    const match = this.endsBefore(at) ? undefined : this.token(at).match;
    return match === undefined || match >= this.to ? null : match + 1;
  }
}
