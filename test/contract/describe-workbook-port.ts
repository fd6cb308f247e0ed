import { contractCases } from "./cases";
import type { MakePort } from "./contract";

/** Runs the contract of `WorkbookPort` on a port. `except` names cases that the port cannot have, each with a reason. */
export function describeWorkbookPort(
  name: string,
  make: MakePort,
  except: Readonly<Record<string, string>> = {},
): void {
  describe(`contract of WorkbookPort: ${name}`, () => {
    for (const each of contractCases) {
      if (each.name in except) it.skip(`${each.name} (${except[each.name]})`, () => undefined);
      else it(each.name, () => each.run(make), 20_000);
    }
  });
}
