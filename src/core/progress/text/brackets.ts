import type { Token } from "./tokens";

/** Tells each opening bracket where it closes. */
export function pairBrackets(tokens: readonly Token[]): void {
  const open: Token[] = [];
  tokens.forEach((token, index) => {
    if (token.role === "openBracket") open.push(token);
    else if (token.role === "closeBracket") {
      const partner = open.pop();
      if (partner !== undefined) partner.match = index;
    }
  });
}
