import type { Page } from "playwright-core";
import { cizao2019 } from "../../src/core/campaign";
import { openSample, usePane } from "./pane-page";

jest.setTimeout(180_000);

const { open } = usePane();

async function give(page: Page, campaign: object): Promise<void> {
  await page
    .getByLabel("更换方案配置（JSON 文件）")
    .last()
    .setInputFiles({
      name: "行动.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(campaign)),
    });
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("button", { name: "设置" }).click();
}

describe("another campaign", () => {
  it("is taken from a file, remembered for the next time, and can be dropped again", async () => {
    const page = await openSample(await open());
    await page.getByText("距11月30日报送还有3天").waitFor();
    await openSettings(page);
    await give(page, { ...cizao2019, dueDays: [28] });
    await page.getByText("已改用“行动.json”").waitFor();
    await page.getByText("距11月28日报送还有1天").waitFor();
    await page.reload();
    await page.getByText("距11月28日报送还有1天").waitFor();
    await openSettings(page);
    await page.getByRole("button", { name: "恢复内置配置" }).click();
    await page.getByText("距11月30日报送还有3天").waitFor();
    await page.reload();
    await page.getByText("距11月30日报送还有3天").waitFor();
  });

  it("is refused with the name of the wrong field, and the old campaign stays", async () => {
    const page = await openSample(await open());
    await openSettings(page);
    await give(page, { ...cizao2019, dueDays: ["十"] });
    await page.getByText("第1项报送日（dueDays.0）：类型不对，请改为数字。").waitFor();
    await page.getByText("距11月30日报送还有3天").waitFor();
  });

  it("is reported when an earlier version stored it and it is no longer valid", async () => {
    const page = await openSample(await open());
    const wrong = JSON.stringify({ ...cizao2019, dueDays: [30, 20] });
    await page.evaluate((json) => localStorage.setItem("qingdan.campaign", json), wrong);
    await page.reload();
    await page.getByText("上次更换的方案配置有误").waitFor();
    await page.getByText("第2项报送日（dueDays.1）").waitFor();
    await page.getByText("距11月30日报送还有3天").waitFor();
    await openSettings(page);
    await page.getByRole("button", { name: "恢复内置配置" }).click();
    await page.reload();
    await page.getByText("距11月30日报送还有3天").waitFor();
    expect(await page.getByText("上次更换的方案配置有误").count()).toBe(0);
  });
});
