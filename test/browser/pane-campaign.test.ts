import type { Page } from "playwright-core";
import { cizao2019 } from "../../src/core/campaign";
import { openSample, usePane } from "./pane-page";

jest.setTimeout(180_000);

const { open } = usePane();

async function give(page: Page, campaign: object): Promise<void> {
  await page
    .getByLabel("换行动配置（JSON 文件）")
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
  it("is taken from a file, holds for the next time, and is given up again", async () => {
    const page = await openSample(await open());
    await page.getByText("距11月30日报送还有3天").waitFor();
    await openSettings(page);
    await give(page, { ...cizao2019, dueDays: [28] });
    await page.getByText("已改用“行动.json”").waitFor();
    await page.getByText("距11月28日报送还有1天").waitFor();
    await page.reload();
    await page.getByText("距11月28日报送还有1天").waitFor();
    await openSettings(page);
    await page.getByRole("button", { name: "用回自带的配置" }).click();
    await page.getByText("距11月30日报送还有3天").waitFor();
    await page.reload();
    await page.getByText("距11月30日报送还有3天").waitFor();
  });

  it("is refused with the field that is wrong, and the old one stays", async () => {
    const page = await openSample(await open());
    await openSettings(page);
    await give(page, { ...cizao2019, dueDays: ["十"] });
    await page.getByText("dueDays.0：没有填，或者类型不对").waitFor();
    await page.getByText("距11月30日报送还有3天").waitFor();
  });
});
