import { cizao2019 } from "../../../src/core/campaign";
import { analyse } from "../../../src/core/tally";
import { textOf, type WorkbookSnapshot } from "../../../src/core/workbook";
import { conversionLosses, patchFile, readWorkbook } from "../../../src/hosts/files";
import { p, plainTable, site, tbl, tc, titles, tr, wordFile } from "../../builders/word-file";
import { fixtureBytes } from "../../fixtures";

const read = (bytes: Uint8Array, name = "下灶村.docx") => readWorkbook({ name, bytes });
const textsOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ rows }) => rows.map((cells) => [...(cells ?? [])].map((value) => textOf(value ?? null))));
const ledgersOf = (workbook: WorkbookSnapshot) =>
  analyse(workbook, cizao2019, { today: "2019-11-21", period: null }).ledgers.map(
    ({ unit, reportDate, rows }) => [unit, reportDate, rows.length],
  );

const unitLine = "填报单位：下灶村          填报时间：2019年11月20日";
const ledger = plainTable([titles, site("1", "旺顺塑料加工点"), site("2", "永兴碎布磨粒点")]);

describe("a Word document", () => {
  it("of a village is read as the ledger that it holds", async () => {
    const bytes = fixtureBytes("campaign", "2019-11-20", "上厝村清单.docx");
    expect(ledgersOf(await read(bytes, "上厝村清单.docx"))).toEqual([["上厝村", "2019-11-20", 10]]);
  });

  it("gives a table with the lines above it, each in a row of its own", async () => {
    const workbook = await read(wordFile([p("附件1"), p(unitLine), ledger]));
    expect(textsOf(workbook)[0]!.slice(0, 3)).toEqual([["附件1"], [unitLine], titles]);
    expect(ledgersOf(workbook)).toEqual([["下灶村", "2019-11-20", 2]]);
  });

  it("has a sheet for each table, each with its own lines and name", async () => {
    const tally = plainTable([
      ["报送单位", "发现数"],
      ["下灶村", "2"],
    ]);
    const workbook = await read(
      wordFile([p(unitLine), ledger, p("说明：本月无新增。"), p(""), p("附件2"), tally]),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["下灶村", "下灶村 (2)"]);
    expect(textsOf(workbook)[0]!.at(-1)).toEqual(["说明：本月无新增。"]);
    expect(textsOf(workbook)[1]).toEqual([["附件2"], ["报送单位", "发现数"], ["下灶村", "2"]]);
  });

  it("goes on with a table that the end of a page cut in two", async () => {
    const rest = plainTable([site("3", "福源石材加工点")]);
    const breakOfPage = p('<w:r><w:br w:type="page"/></w:r>');
    const workbook = await read(wordFile([p(unitLine), ledger, breakOfPage, p(""), rest]));
    expect(ledgersOf(workbook)).toEqual([["下灶村", "2019-11-20", 3]]);
  });

  it.each(["（续）", "附件1（续）", "续表", "接上页：", "- 2 -", "第2页 共3页"])(
    "goes on with a table that stands below %s",
    async (line) => {
      const rest = plainTable([titles, site("3", "福源石材加工点")]);
      const bytes = wordFile([p(unitLine), ledger, p(line), rest, p("附注："), rest]);
      expect(ledgersOf(await read(bytes))).toEqual([
        ["下灶村", "2019-11-20", 3],
        [null, null, 1],
      ]);
    },
  );

  const run = (text: string, look = "") => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;

  it("is read without what is struck through in a cell, which is told, and with a row that is so as a whole", async () => {
    const struck = (text: string) => p(run(text, "<w:strike/>"));
    const table = tbl(
      tr(tc("1"), tc(p(run("关停取缔", "<w:dstrike/>") + run("整治改造")))),
      tr(tc("2"), tc(struck("甲")), tc(struck("乙"))),
    );
    const { sheets } = await read(wordFile([p("附件1"), table]));
    expect(sheets[0]!.rows.slice(1)).toEqual([
      ["1", "整治改造"],
      ["2", "甲", "乙"],
    ]);
    expect(sheets[0]!.struckWords).toEqual(new Map([["B2", "关停取缔"]]));
    expect(sheets[0]!.struckRows).toEqual(new Set([2]));
  });

  it("takes a table in a cell of a row for words", async () => {
    const [, ...others] = site("1", "旺顺塑料加工点");
    const inner = tc(plainTable([["磨粒机2台"], ["破碎机1台"]]) + p(""));
    const cells = ["1", ...others].map((text, column) => (column === 5 ? inner : tc(text)));
    const workbook = await read(
      wordFile([p(unitLine), tbl(tr(...titles.map((text) => tc(text))), tr(...cells))]),
    );
    expect(workbook.sheets).toHaveLength(1);
    expect(textsOf(workbook)[0]!.at(-1)![5]).toBe("磨粒机2台 破碎机1台");
  });

  it("keeps merged cells, down and across, by either way of Word to write them", async () => {
    const table = tbl(
      tr(tc("甲", '<w:vMerge w:val="restart"/>'), tc("乙", '<w:gridSpan w:val="2"/>'), tc("丙")),
      tr(tc("", "<w:vMerge/>"), tc("丁"), tc("戊"), tc("己")),
      tr(tc("庚"), tc("辛", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), tc("壬")),
    );
    const { sheets } = await read(wordFile([table]));
    expect(sheets[0]!.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 2, left: 1, bottom: 2, right: 2 },
    ]);
    expect(sheets[0]!.rows).toEqual([
      ["甲", "乙", null, "丙"],
      [null, "丁", "戊", "己"],
      ["庚", "辛", null, "壬"],
    ]);
  });

  it("begins a row further right where Word says so", async () => {
    const row = '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>' + tc("甲") + "</w:tr>";
    const { sheets } = await read(wordFile([tbl(row)]));
    expect(sheets[0]!.rows).toEqual([[null, null, "甲"]]);
  });

  it("takes a table within a cell for a table of its own, with the lines above it", async () => {
    const frame = tbl(tr(tc(p("附件1") + p(unitLine) + ledger + p(""))));
    const workbook = await read(wordFile([frame]));
    expect(ledgersOf(workbook)).toEqual([["下灶村", "2019-11-20", 2]]);
  });

  it.each(["header", "footer"])("may say at the %s of its pages whose it is", async (kind) => {
    const name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const part = `<w:part xmlns:w="${name}">${p(unitLine)}</w:part>`;
    expect(ledgersOf(await read(wordFile([p("附件1"), ledger], { [kind]: part })))).toEqual([
      ["下灶村", "2019-11-20", 2],
    ]);
  });

  it("says that there is no table", async () => {
    await expect(read(wordFile([p("本村无散乱污加工点。")]))).rejects.toMatchObject({ reason: "no-table" });
  });

  it("can be saved as a workbook, and says that its other text stays behind", async () => {
    const bytes = wordFile([p(unitLine), ledger, p(""), ledger]);
    const file = { name: "下灶村[终稿].docx", bytes };
    const workbook = await readWorkbook(file);
    const saved = await patchFile(file, []);
    expect((await read(saved)).sheets.map(({ name, rows }) => [name, rows])).toEqual(
      workbook.sheets.map(({ name, rows }) => [name, rows]),
    );
    expect(await conversionLosses(file, workbook)).toContain("text-beside-tables");
  });
});

const run = (inside: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
const t = (text: string) => `<w:t>${text}</w:t>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const box = (letter: string, font = "Wingdings") => run(`<w:sym w:font="${font}" w:char="${letter}"/>`);

/** What a cell with such a paragraph reads as. */
const shown: readonly (readonly [string, string, string])[] = [
  ["runs one after the other", run(t("关停")) + run(t("取缔")), "关停取缔"],
  ["what was put in under tracked changes", `<w:ins>${run(t("甲"))}</w:ins>`, "甲"],
  [
    "nothing that was deleted under them",
    `<w:del>${run("<w:delText>乙</w:delText>")}</w:del>` + run(t("甲")),
    "甲",
  ],
  ["nothing that is struck through", run(t("关停取缔"), "<w:strike/>") + run(t("整治改造")), "整治改造"],
  ["what is said not to be struck through", run(t("甲"), '<w:strike w:val="0"/>'), "甲"],
  ["nothing hidden", run(t("乙"), "<w:vanish/>") + run(t("甲")), "甲"],
  ["breaks of lines and stops", run(`${t("甲")}<w:br/>${t("乙")}<w:tab/>${t("丙")}`), "甲\n乙\t丙"],
  ["the text of a link", `<w:hyperlink>${run(t("甲"))}</w:hyperlink>`, "甲"],
  ["a hyphen that does not break", run(`${t("0595")}<w:noBreakHyphen/>${t("85816766")}`), "0595-85816766"],
  [
    "ticks of a picture font",
    box("F0FE") + run(t("关停取缔")) + box("F0A8") + run(t("整治改造")),
    "☑关停取缔□整治改造",
  ],
  ["the result of a field, not its instruction", run("<w:instrText>DATE</w:instrText>") + run(t("甲")), "甲"],
  ["the text of a control", control("<w:text/>", run(t("甲"))), "甲"],
  ["no prompt of a control", control("<w:showingPlcHdr/>", run(t("单击此处输入文字。"))), ""],
  [
    "the choice of a list of a form",
    run(
      '<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="关停取缔"/>' +
        '<w:listEntry w:val="整治改造"/></w:ddList></w:ffData></w:fldChar>',
    ),
    "整治改造",
  ],
  [
    "one of two drawings of a box, with its text",
    run(
      "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>" +
        "<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>",
    ),
    "甲",
  ],
];

describe("a cell of a Word table", () => {
  it.each(shown)("shows %s", async (_, paragraph, text) => {
    const { sheets } = await read(wordFile([tbl(tr(tc(p(paragraph)), tc("尾")))]));
    expect(textOf(sheets[0]!.rows[0]![0] ?? null)).toBe(text);
  });

  it("shows its paragraphs as lines, without blank ones around them", async () => {
    const { sheets } = await read(wordFile([tbl(tr(tc(p("") + p("甲") + p("乙") + p(""))))]));
    expect(sheets[0]!.rows[0]).toEqual(["甲\n乙"]);
  });

  it("shows the number that Word counts", async () => {
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>';
    const counted = p("", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');
    const row = (name: string) => tr(tc(counted), tc(name));
    const { sheets } = await read(wordFile([tbl(row("甲"), row("乙"))], { numbering }));
    expect(sheets[0]!.rows).toEqual([
      ["1", "甲"],
      ["2", "乙"],
    ]);
  });
});
