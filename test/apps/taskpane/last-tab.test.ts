import { lastTab, rememberTab } from "../../../src/apps/taskpane/opening/last-tab";

const globals = globalThis as { localStorage?: unknown };

function keep(stored: Record<string, string>): void {
  globals.localStorage = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => void (stored[key] = value),
  };
}
afterEach(() => delete globals.localStorage);

describe("the tab that the pane opens on", () => {
  it("is 清单 at the very first time, and where the host keeps nothing", () => {
    expect(lastTab("a.xlsx")).toBe("ledger");
    rememberTab("a.xlsx", "tally");
    expect(lastTab("a.xlsx")).toBe("ledger");
    keep({});
    expect(lastTab("a.xlsx")).toBe("ledger");
  });

  it("is the one that was last open beside the workbook, or beside any other for a new one", () => {
    keep({});
    rememberTab("a.xlsx", "submission");
    rememberTab(null, "consolidation");
    rememberTab("b.xlsx", "tally");
    rememberTab("b.xlsx", "ledger");
    expect([lastTab("a.xlsx"), lastTab(null), lastTab("b.xlsx")]).toEqual([
      "submission",
      "consolidation",
      "ledger",
    ]);
    rememberTab("a.xlsx", "tally");
    expect(lastTab("c.xlsx")).toBe("tally");
  });

  it("forgets the workbooks that were opened longest ago", () => {
    const stored: Record<string, string> = {};
    keep(stored);
    for (let i = 0; i <= 50; i++) rememberTab(`${i}.xlsx`, i === 0 ? "tally" : "ledger");
    expect(lastTab("0.xlsx")).toBe("ledger");
    expect(JSON.parse(Object.values(stored)[0]!)).toHaveLength(50);
  });

  it("passes over what is no tab any more, and storage that is broken", () => {
    keep({ "qingdan.tabs": '[["a.xlsx","map"],["b.xlsx","tally"],7]' });
    expect([lastTab("a.xlsx"), lastTab("b.xlsx")]).toEqual(["tally", "tally"]);
    keep({ "qingdan.tabs": "{" });
    expect(lastTab("a.xlsx")).toBe("ledger");
  });
});
