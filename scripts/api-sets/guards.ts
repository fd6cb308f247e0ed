import ts from "typescript";
import { type ApiSet, isAtLeast } from "./api-set";

/** Whether a node is only reached where `isSetSupported` has said that a set is there. */
export function isGuarded(checker: ts.TypeChecker, node: ts.Node, needed: ApiSet): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const condition = conditionOf(inner.parent, inner);
    if (condition && promises(checker, condition, needed)) return true;
  }
  return false;
}

/** The condition that holds wherever this part of a node is evaluated. */
function conditionOf(outer: ts.Node, part: ts.Node): ts.Expression | null {
  if (ts.isConditionalExpression(outer) && part === outer.whenTrue) return outer.condition;
  if (ts.isIfStatement(outer) && part === outer.thenStatement) return outer.expression;
  const isAnd =
    ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && part === outer.right ? outer.left : null;
}

/** Whether a condition is true only where the set is there: it asks itself, or names what asks. */
function promises(checker: ts.TypeChecker, condition: ts.Node, needed: ApiSet): boolean {
  if (ts.isParenthesizedExpression(condition)) return promises(checker, condition.expression, needed);
  if (ts.isBinaryExpression(condition)) {
    const isAnd = condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return isAnd && [condition.left, condition.right].some((side) => promises(checker, side, needed));
  }
  if (ts.isCallExpression(condition)) return asks(condition, needed) || isNamed(condition.expression);
  return isNamed(condition);

  function isNamed(name: ts.Node): boolean {
    const said = ts.isIdentifier(name) ? meaningOf(checker, name) : null;
    return said !== null && promises(checker, said, needed);
  }
}

function asks({ expression, arguments: given }: ts.CallExpression, needed: ApiSet): boolean {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "isSetSupported") return false;
  const [name, version] = given.map((each) => (ts.isStringLiteral(each) ? each.text : null));
  return name === needed.name && Boolean(version) && isAtLeast(version!, needed.version);
}

/** What a constant is set to, or what a function returns. */
function meaningOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Expression | null {
  const symbol = checker.getSymbolAtLocation(name);
  const isImported = symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const declaration = (isImported ? checker.getAliasedSymbol(symbol) : symbol)?.valueDeclaration;
  if (!declaration) return null;
  if (ts.isVariableDeclaration(declaration)) return declaration.initializer ?? null;
  if (!ts.isFunctionDeclaration(declaration)) return null;
  const [only, ...others] = declaration.body?.statements ?? [];
  return only && others.length === 0 && ts.isReturnStatement(only) ? (only.expression ?? null) : null;
}
