import path from "node:path";
import ts from "typescript";
import { type ApiSet, apiSetOf } from "./api-set";

/** A member of Office.js that a file uses, and where. */
export interface Use {
  readonly member: string;
  /** Null for what every Office has. */
  readonly set: ApiSet | null;
  readonly node: ts.Node;
}

/** Where a node stands: `src/hosts/excel/events.ts:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(process.cwd(), file.fileName)}:${line + 1}`;
}

const isOffice = (declaration: ts.Node) => declaration.getSourceFile().fileName.includes("/office-js/");

/** Every member of Office.js that a file uses: called, read, set, taken apart, handed over, or named to `load`. */
export function usesIn(checker: ts.TypeChecker, file: ts.SourceFile): readonly Use[] {
  const uses: Use[] = [];
  const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const declaration = symbol?.declarations?.find(isOffice);
    if (!symbol || !declaration) return;
    const comment = (of: ts.Node) => of.getFullText().slice(0, of.getStart() - of.getFullStart());
    const set = apiSetOf(comment(declaration)) ?? apiSetOf(comment(declaration.parent));
    uses.push({ member: checker.getFullyQualifiedName(symbol), set, node });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    else if (ts.isBindingElement(node)) note(takenApart(checker, node), node);
    else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      note(checker.getContextualType(node.parent)?.getProperty(node.name.getText()), node);
    if (ts.isCallExpression(node)) for (const [symbol, at] of loadedBy(checker, node)) note(symbol, at);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function takenApart(checker: ts.TypeChecker, { parent, propertyName, name }: ts.BindingElement) {
  if (!ts.isObjectBindingPattern(parent)) return undefined;
  return checker.getTypeAtLocation(parent).getProperty((propertyName ?? name).getText());
}

/** The members that `load("items/name,items/id")` names. Throws where there is none of that name. */
function loadedBy(
  checker: ts.TypeChecker,
  { expression, arguments: [paths] }: ts.CallExpression,
): readonly (readonly [ts.Symbol, ts.Node])[] {
  if (!paths || !ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  if (!checker.getSymbolAtLocation(expression.name)?.declarations?.some(isOffice)) return [];
  const loaded = checker.getTypeAtLocation(expression.expression);
  return alternatives(paths).flatMap((alternative) => {
    const type = checker.getTypeAtLocation(alternative);
    if (!type.isStringLiteral()) throw new Error(`${placeOf(alternative)}: load names that are written out`);
    return type.value
      .split(",")
      .flatMap((steps) => stepsOf(checker, loaded, steps.trim(), alternative))
      .map((step) => [step, alternative] as const);
  });
}

function alternatives(expression: ts.Expression): readonly ts.Expression[] {
  if (!ts.isConditionalExpression(expression)) return [expression];
  return [expression.whenTrue, expression.whenFalse].flatMap(alternatives);
}

function stepsOf(checker: ts.TypeChecker, type: ts.Type, names: string, at: ts.Node): readonly ts.Symbol[] {
  const steps: ts.Symbol[] = [];
  let current = type;
  for (const name of names.split("/")) {
    const step = current.getProperty(name);
    if (!step) throw new Error(`${placeOf(at)}: ${checker.typeToString(current)} has no ${name}`);
    steps.push(step);
    const next = checker.getTypeOfSymbol(step);
    current = next.getNumberIndexType() ?? next;
  }
  return steps;
}
