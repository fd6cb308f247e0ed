import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cizao2019 } from "../../src/core/campaign";
import {
  focusOf,
  type OpenOptions,
  openSample as openTheSample,
  tab,
  usePane,
  valueOf,
  violations,
} from "./pane-page";
import { fixturePath } from "../fixtures";

jest.setTimeout(180_000);

const squad = fixturePath("squad/2019-11-20");
const { open } = usePane();
const openSample = async (options: OpenOptions = {}) => openTheSample(await open(options));

describe("清单", () => {
  it("mends findings one by one, selects their cells, and undoes", async () => {
    const page = await openSample();
    await page.locator("[data-finding]", { hasText: "H6" }).click();
    const selection = await page.evaluate(() => window.selections.at(-1));
    expect(selection).toMatchObject({ range: { top: 5, left: 7 } });
    await page.getByText("分类施策").or(page.getByText("统计不到")).first().waitFor();
    await page.getByRole("button", { name: /^改为“关停取缔”/ }).click();
    await page.getByText("已改H6").waitFor();
    expect(await valueOf(page, 5, 7)).toBe("关停取缔");
    await expect(page.locator("[data-finding]", { hasText: "H6" }).count()).resolves.toBe(0);
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("已撤销").waitFor();
    expect(await valueOf(page, 5, 7)).toBe("关停");
  });

  it("shows what 一键规范 will change before it changes it", async () => {
    const page = await openSample();
    await page.getByRole("button", { name: "查看改动明细" }).click();
    await page.getByText("改前").first().waitFor({ state: "attached" });
    await page.getByRole("button", { name: /^一键规范/ }).click();
    await page.getByText(/已规范\d+处/).waitFor();
    expect(await valueOf(page, 5, 7)).toBe("关停取缔");
    await expect(page.getByRole("button", { name: /^一键规范/ }).count()).resolves.toBe(0);
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("已撤销").waitFor();
    expect(await valueOf(page, 5, 7)).toBe("关停");
  });

  it("goes from finding to finding with the arrow keys alone", async () => {
    const page = await openSample();
    const lines = page.locator("[data-finding]");
    await lines.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await lines.nth(2).evaluate((line) => line === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    expect(await lines.nth(2).getAttribute("aria-expanded")).toBe("true");
    // The cursor is in what ends it; Esc takes it back to the line.
    await page.getByRole("group", { name: /拟处理意见/ }).waitFor();
    expect((await focusOf(page))!.name).toBe("关停取缔");
    await page.keyboard.press("Escape");
    expect(await lines.nth(2).evaluate((line) => line === document.activeElement)).toBe(true);
    expect(await lines.nth(2).getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Home");
    expect(await lines.first().evaluate((line) => line === document.activeElement)).toBe(true);
  });

  it("ends each finding where it is read, and goes on to the next: one site, progress, unit and date", async () => {
    const page = await openSample();
    await page.evaluate(async () => {
      const { activeSheet } = await window.port.read();
      const twice = ["废塑料加工点", "磁灶镇", "下灶村溪边路12号旁", "陈水木 13959812345"];
      const cells = [
        { row: 1, column: 0, value: "填报单位：" },
        { row: 1, column: 5, value: "填报时间：" },
        ...twice.map((value, at) => ({ row: 7, column: at + 1, value })),
      ];
      await window.port.apply([{ kind: "setCells", sheet: activeSheet!, cells }]);
    });
    const line = (words: string) => page.locator("[data-finding]", { hasText: words });
    const focused = async (label: string) => {
      await page.waitForFunction(
        (name) => (document.activeElement as HTMLInputElement).labels?.[0]?.innerText.startsWith(name),
        label,
      );
    };
    await line("请填写“填报单位”").focus();
    await page.keyboard.press("Enter");
    await focused("填报单位");
    await page.getByLabel("填报单位").selectOption("下灶村");
    await page.keyboard.press("Enter");
    // The next line has opened, with the cursor in its answer.
    await focused("填报时间");
    await page.getByLabel("填报时间").fill("2019-11-20");
    await page.keyboard.press("Enter");
    await focused("整治内容");
    expect(await valueOf(page, 1, 0)).toBe("填报单位：下灶村");
    expect(await valueOf(page, 1, 5)).toBe("填报时间：2019年11月20日");
    await page.getByLabel("整治内容").selectOption({ label: "落实“两断三清”" });
    await page.getByRole("button", { name: "添加", exact: true }).press("Enter");
    await focused("经营者及联系方式");
    expect(await valueOf(page, 4, 8)).toMatch(/两断三清/);
    await page.keyboard.type(" 13805961234");
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: /拟处理意见/ }).waitFor();
    expect(await valueOf(page, 5, 4)).toBe("吴建国 13805961234");
    await page.keyboard.press("Escape");
    await line("与第4行名称、地址相同").press("Enter");
    await page.getByRole("radio", { name: "是同一家，保留第4行，删除第8行" }).press("Space");
    await page.getByText("不再保留“主要生产设备”：造粒机").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "确定" }).press("Enter");
    await page.getByText("已并为一家，保留第4行。").waitFor();
    expect(await valueOf(page, 7, 1)).toBe("机砖厂堆场");
    await page.getByRole("button", { name: "撤销" }).click();
    await line("与第4行名称、地址相同").waitFor();
  });

  it("writes the row's fields, and adds progress that is read back", async () => {
    const page = await openSample();
    await page.evaluate(() =>
      window.port.select({ sheet: "专项整治清单", range: { top: 5, left: 4, bottom: 5, right: 4 } }),
    );
    await page.locator("summary", { hasText: "当前行" }).click();
    const contact = page.getByLabel("经营者及联系方式");
    await contact.fill("吴建国 13805961234");
    await contact.press("Tab");
    await page.getByText("已写入E6").waitFor();
    await expect(page.getByRole("button", { name: /E6 请补充联系电话/ }).count()).resolves.toBe(0);
    await page.getByLabel("整治内容").selectOption({ label: "查封电表" });
    await page.getByLabel("数量（个）").fill("2");
    await page.getByRole("button", { name: "添加", exact: true }).click();
    await page.getByText("已写入I6").waitFor();
    expect(await valueOf(page, 5, 8)).toMatch(/查封电表2个。$/);
    // Pictures are named beside the form; what is chosen is not looked into.
    await page.getByLabel("照片阶段").selectOption({ label: "整治前" });
    const picture = { name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: Buffer.from("") };
    await page.locator("input[type=file][accept='image/*']").setInputFiles(picture);
    await page.getByText("已登记1张照片的文件名。").waitFor();
    expect([await valueOf(page, 2, 10), await valueOf(page, 5, 10)]).toEqual([
      "现场照片",
      "整治前：IMG_1.jpg",
    ]);
    await page.getByLabel("现场照片").waitFor();
  });

  it("makes a ledger of another table with one click", async () => {
    const page = await open({ file: "村干部通讯录.xlsx" });
    await page.getByRole("button", { name: "在这张表上建立清单" }).click();
    await page.getByText("已建立清单").waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("这张表的表头与附件1对不上").waitFor();
  });
});

describe("调度表", () => {
  it("marks the words a figure rests on, and selects their cell", async () => {
    const page = await openSample();
    await tab(page, "调度表").click();
    await page.getByRole("button", { name: /捣毁生产设备 3台/ }).click();
    await page.getByText("捣毁磨粒机2台、造粒机1台", { exact: true }).waitFor();
    await page.getByRole("button", { name: /^I4/ }).click();
    expect(await page.evaluate(() => window.selections.at(-1)?.range)).toMatchObject({ top: 3, left: 8 });
  });

  it("says what it will change, keeps what was typed, and undoes one step", async () => {
    const page = await openSample();
    await tab(page, "调度表").click();
    const detentions = page.getByRole("textbox", { name: "行政拘留" });
    await detentions.fill("0");
    await detentions.press("Tab");
    await page.getByRole("button", { name: "生成调度表" }).click();
    await page.getByText(/将新增1张工作表/).waitFor();
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText("已生成“情况调度表”").waitFor();
    expect(await valueOf(page, 5, 9)).toBe(0);
    expect(await valueOf(page, 5, 3)).toBe(6);
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("已撤销").waitFor();
    expect(await page.evaluate(async () => (await window.port.read()).sheets.length)).toBe(2);
  });

  it("asks about a figure that somebody overwrote", async () => {
    const page = await openSample();
    await tab(page, "调度表").click();
    await page.getByRole("button", { name: "生成调度表" }).click();
    await page.getByRole("button", { name: "确定" }).click();
    await page.getByText("已生成“情况调度表”").waitFor();
    await page.evaluate(() =>
      window.port.apply([
        { kind: "setCells", sheet: "情况调度表", cells: [{ row: 5, column: 3, value: 8 }] },
      ]),
    );
    await page.getByText(/填8，按清单统计为6/).waitFor();
    await page.getByRole("button", { name: "保留并说明" }).click();
    await page.getByLabel("差异原因").fill("另有两家正在核实");
    await page.getByRole("button", { name: "写入说明" }).click();
    await page.getByText(/已在表下说明/).waitFor();
    await expect(page.getByText(/填8，按清单统计为6/).count()).resolves.toBe(0);
    expect(await valueOf(page, 5, 3)).toBe(8);
  });
});

describe("报送", () => {
  it("leads to each open point, and stamps once nothing else is open", async () => {
    const page = await open({ file: "下灶村.xlsx" });
    await tab(page, "报送").click();
    await page.getByText("清单无须修改").waitFor();
    await page.getByRole("button", { name: "加盖校验印记" }).click();
    await page.getByText("已加盖校验印记").first().waitFor();
    await page.getByText(/可以报送/).waitFor();
    await page.getByRole("button", { name: "复制微信文字" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("下灶村");
  });

  it("does not stamp what is not ready, and says why", async () => {
    const page = await openSample();
    await tab(page, "报送").click();
    const stamp = page.getByRole("button", { name: "加盖校验印记" });
    expect(await stamp.getAttribute("aria-disabled")).toBe("true");
    const why = page.getByText("上面还有需要修改的地方");
    expect(await stamp.getAttribute("aria-describedby")).toBe(await why.getAttribute("id"));
    await stamp.press("Enter");
    expect(await page.getByText("已加盖校验印记").count()).toBe(0);
    const point = page.getByRole("button", { name: /E6/ });
    await point.click();
    expect(await page.evaluate(() => window.selections.at(-1)?.range)).toMatchObject({ top: 5, left: 4 });
    await page.getByRole("button", { name: "去清单" }).click();
    expect(await tab(page, "清单").getAttribute("aria-selected")).toBe("true");
  });
});

describe("汇总", () => {
  it("fills the board from files of every kind, as expected of the squad", async () => {
    const page = await open({ file: "下灶村.xlsx", width: 450 });
    await tab(page, "汇总").click();
    await page.getByLabel("报送日").selectOption("2019-11-20");
    const files = readdirSync(squad)
      .filter((name) => name !== "expected.json")
      .map((name) => path.join(squad, name));
    await page.locator("input[type=file][multiple]:not([webkitdirectory])").setInputFiles(files);
    await page.getByRole("button", { name: "生成汇总工作簿" }).waitFor();
    await page.getByText(/正在读/).waitFor({ state: "hidden", timeout: 60_000 });
    const expected = JSON.parse(readFileSync(path.join(squad, "expected.json"), "utf8")) as {
      units: readonly { unit: string; state: string; rows: number }[];
    };
    const board = page.locator("section[aria-label=收件看板]");
    const inOrder = expected.units.filter(({ state }) => state === "合格");
    const lines = board.locator("li[id^=board-]");
    expect(await lines.count()).toBeLessThan(expected.units.length - 2);
    const fold = board.locator("summary");
    const folded = Number(/^合格(\d+)个，展开$/.exec(await fold.innerText())![1]);
    expect(folded).toBeLessThanOrEqual(inOrder.length);
    expect((await lines.count()) + folded).toBe(expected.units.length);
    await fold.click();
    await board.getByText(`合格${folded}个，收起`).waitFor();
    const said = await lines.allInnerTexts();
    expect(said).toHaveLength(expected.units.length);
    for (const { unit, state, rows } of expected.units) {
      const words = said
        .find((line) => line.trim().startsWith(unit))
        ?.split(/\s+/)
        .join(" ");
      expect(words).toContain(state);
      if (rows > 0) expect(words).toContain(`${rows}家`);
    }
    await page.getByText(/疑似重复\d+组/).waitFor();
    expect(await violations(page)).toEqual([]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "生成汇总工作簿" }).click();
    expect((await download).suggestedFilename()).toBe("磁灶镇汇总_2019-11-20.xlsx");
  });
});

describe("in English", () => {
  it("speaks of the ledger and its findings without a Chinese word that is not in the data", async () => {
    const page = await open({ lang: "en" });
    await page.getByRole("button", { name: "Open the sample" }).click();
    await page.getByText("The sample ledger is open").waitFor();
    await page.getByRole("button", { name: /H6.*none of the choices/ }).click();
    await page.getByText("anything else the tally cannot count").waitFor();
    await page.getByRole("button", { name: "Show the fixes" }).click();
    await page.getByText("Selected row").click();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByText("Text size of the pane").waitFor();
    expect(await violations(page)).toEqual([]);

    const data = await page.evaluate(async () => JSON.stringify(await window.port.read()));
    const known = data + JSON.stringify(cizao2019);
    const strays = async () => {
      const shown = await page.evaluate(() => {
        const names = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((each) =>
          ["aria-label", "title", "placeholder"].map((name) => each.getAttribute(name) ?? ""),
        );
        const texts = document.createTreeWalker(document.getElementById("root")!, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) names.push(texts.currentNode.nodeValue!);
        return names.join("\n");
      });
      return shown.match(/[\u3400-\u9fff]+/g)!.filter((words) => !known.includes(words));
    };
    expect(await strays()).toEqual([]);
    await page.getByRole("button", { name: "Help" }).click();
    await page.getByText("Three steps").waitFor();
    for (const fold of await page.locator("header summary").all()) await fold.click();
    await page.getByText(/^Ask /).waitFor();
    expect(await strays()).toEqual([]);
    expect(
      await page
        .locator("[lang]")
        .evaluateAll((all) => all.slice(1).map((each) => each.getAttribute("lang"))),
    ).toEqual(["en", ...["zh-CN", "zh-CN", "zh-CN"]]);

    // What is written into the sheet stays Chinese; what is said of it is English.
    await page.getByRole("button", { name: "Change to “关停取缔”" }).click();
    await page.getByText("Fixed H6.").waitFor();
    expect(await valueOf(page, 5, 7)).toBe("关停取缔");
    expect(await strays()).toEqual([]);
    await tab(page, "Tally").click();
    await page.getByRole("button", { name: "生成调度表" }).waitFor();
  });
});
