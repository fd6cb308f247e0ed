import { WorkbookError, type WorkbookErrorCode } from "../../src/core/workbook";

export class ContractError extends Error {}

function shown(value: unknown): string {
  if (value instanceof Map) return `Map${shown([...value])}`;
  if (value instanceof Set) return `Set${shown([...value])}`;
  if (Array.isArray(value)) return `[${Array.from(value as unknown[], shown).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${key}:${shown(each)}`)
      .join(",")}}`;
  }
  return value === undefined ? "null" : (JSON.stringify(value) ?? String(value));
}

/** Fails unless both say the same; undefined counts as null, and keys have no order. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [shown(actual), shown(expected)];
  if (is !== should) throw new ContractError(`${what}: ${is}, expected ${should}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new ContractError(what);
}

/** Fails unless the action throws a `WorkbookError` of that code. */
export async function refuses(action: () => Promise<unknown>, code: WorkbookErrorCode): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (error instanceof WorkbookError) return same(error.code, code, "error code");
    throw error;
  }
  throw new ContractError(`nothing was thrown, expected ${code}`);
}

/** Waits until something happened; events of a host come when they come. */
export async function eventually(condition: () => boolean, what: string): Promise<void> {
  for (let waited = 0; waited < 2000; waited += 10) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new ContractError(`did not happen: ${what}`);
}
