import { cizao2019, periodOf } from "../../../../src/core/campaign";
import { consolidate, readSubmission } from "../../../../src/core/consolidation";

const today = "2019-11-20";
const period = periodOf(cizao2019, today);

function filesOf(file: string, text: readonly string[]) {
  return readSubmission({ file, workbook: { unreadable: "no-table", text } }, cizao2019, { today, period });
}

/** What a letter is taken for: its unit, its date and what it says; or that it cannot be read. */
function takenFor(file: string, ...text: readonly string[]): unknown {
  const [only] = filesOf(file, text);
  if (only!.kind !== "report") return only!.kind;
  const [ledger] = only!.ledgers;
  return [only!.unit, ledger!.date, ledger!.content];
}

const dear = "镇环保中队：";
const signed = ["下灶村村民委员会", "2019年11月19日"];

describe("a letter without a table", () => {
  it.each<[string, readonly string[], unknown]>([
    [
      "a.docx",
      [dear, "经排查，我村目前没有“散乱污”加工点，特此报告。", ...signed],
      ["下灶村", "2019-11-19", "nothing"],
    ],
    ["a.docx", ["零报告", dear, "本村本期无新增。", ...signed], ["下灶村", "2019-11-19", "no-change"]],
    ["下灶村11月18日.docx", ["本村无散乱污加工点。"], ["下灶村", "2019-11-18", "nothing"]],
    ["下灶村/说明.docx", ["我村无变化，同上期。"], ["下灶村", null, "no-change"]],
    [
      "a.docx",
      ["填报单位：洋宅村", "填报时间：2019.11.20", "未发现非法加工点"],
      ["洋宅村", "2019-11-20", "nothing"],
    ],
    [
      "a.docx",
      ["组织网格员排查企业12家，未发现散乱污企业。", ...signed],
      ["下灶村", "2019-11-19", "nothing"],
    ],
    [
      "a.docx",
      ["本村无散乱污加工点。", "下灶村委会 二〇一九年十一月十九日"],
      ["下灶村", "2019-11-19", "nothing"],
    ],
    ["无名.docx", ["本村无散乱污加工点。"], [null, null, "nothing"]],
  ])("is the nil report that it says it is: %s %j", (file, text, wanted) => {
    expect(takenFor(file, ...text)).toEqual(wanted);
  });

  it.each<[string, readonly string[]]>([
    ["that tells of sites", [dear, "本期没有新增，原有3家正在整治。", ...signed]],
    ["that tells of what was done", ["本村无新增，已全部取缔5家加工点。", ...signed]],
    ["that says something else", [dear, "关于召开整治工作会议的通知", ...signed]],
    ["that is long", [dear, "本村无散乱污加工点。", "我村高度重视，".repeat(60), ...signed]],
    ["that is empty", []],
  ])("stays unreadable: one %s", (_, text) => {
    expect(takenFor("下灶村.docx", ...text)).toBe("unreadable");
  });

  it("makes its unit's state 零报告, and asks where its file names another unit", () => {
    const files = filesOf("洋宅村.docx", ["本村无散乱污加工点。", ...signed]);
    const { board, units } = consolidate(files, cizao2019, { period });
    expect(board.find(({ unit }) => unit === "下灶村")!.state).toBe("nil-report");
    expect(units.find(({ unit }) => unit === "下灶村")!.flags).toContain("unit-to-check");
  });
});
