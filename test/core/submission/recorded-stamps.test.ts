import { readStamp, stampProperty } from "../../../src/core/submission";
import { readWorkbook } from "../../../src/hosts/files";
import { fixtureBytes } from "../../fixtures";
import { campaign } from "./submission-workbook";

/** What version 0.1.0 put on these workbooks. */
const recorded: readonly (readonly [name: string, hash: string])[] = [
  ["三吴村.xlsx", "933d60d875afa9f724c6abf679c8e642de515a32c96f46a67f05600cc528b7b6"],
  ["下灶村.xlsx", "3fb6978322cd6dbdfd552132c389cf5b547e73fed79a329775e53ada5f0b4e3c"],
  ["太昌村（自制调度表）.xlsx", "b191ade2e6971fc4d7ea216311beb3edda961512733021a2046b75e6853788b6"],
  ["瑶琼村（含调度表）.xls", "c3d6a71b17ccd0316bc2838f4ed71393ef5b2042f7199f19c66f0cc6e0338542"],
];

describe("a stamp of version 0.1.0", () => {
  it.each(recorded)("still holds on %s", async (name, hash) => {
    const workbook = await readWorkbook({ name, bytes: fixtureBytes("workbooks", name) });
    const stamp = `v1;sha256=${hash};rules=cizao-2019-37074315;time=2019-11-20 09:30`;
    const stamped = { ...workbook, properties: new Map([[stampProperty, stamp]]) };
    expect(readStamp(stamped, campaign)).toMatchObject({
      state: "intact",
      stamp: { rules: "cizao-2019-37074315", time: "2019-11-20 09:30" },
    });
  });
});
