import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCampaign } from "../../../src/apps/cli/campaign";
import { runCheck } from "../../../src/apps/cli/check";
import { runTemplate } from "../../../src/apps/cli/template";
import { cizao2019 } from "../../../src/core/campaign";
import { loadCampaign } from "../../../src/core/campaign/load";
import { workingFolder } from "../../environment/working-folder";
import { call } from "./call";

const { folder, clean } = workingFolder();
afterAll(clean);
const at = (name: string) => path.join(folder, name);
const answers = [
  "消防安全专项整治",
  "消防隐患场所",
  "",
  "",
  "",
  "青山镇",
  "东村、西村、南村",
  "青山镇消防隐患整治清单",
  "",
  "镇安全办",
  "85550001",
  "5、25",
  "0595",
  "2026-06-30",
  "",
  "",
].join("\n");

describe("a campaign of one's own", () => {
  it("is made from answers, and keeps nothing of the town that it was made from", async () => {
    const { status, out, err } = await call(runCampaign, ["new", at("青山.json")], answers);
    expect([status, err]).toEqual([0, "逐项回答，直接回车沿用方括号里的内容。\n"]);
    expect(out).toContain("已生成方案配置");
    const text = readFileSync(at("青山.json"), "utf8");
    const made = loadCampaign(JSON.parse(text));
    expect(made).toMatchObject({
      ...{
        id: "青山镇-2026",
        name: "消防安全专项整治",
        siteKind: "消防隐患场所",
        town: "青山镇",
        dueDays: [5, 25],
      },
      contact: { office: "镇安全办", phone: "85550001" },
      ledger: { title: "青山镇消防隐患整治清单" },
    });
    expect(made.roster.units.map(({ name }) => name)).toEqual(["东村", "西村", "南村"]);
    expect(made.dispositions.map(({ deadline }) => deadline)).toEqual([
      "2026-06-30",
      "2019-12-31",
      "2019-12-31",
    ]);
    expect(text).not.toContain(cizao2019.town);
    expect(made.notice).toBeUndefined();

    const checked = await call(runCampaign, ["check", at("青山.json")]);
    expect(checked.status).toBe(0);
    expect(checked.out).toContain("3个报送单位，每月5日、25日报送镇安全办");

    const own = ["--campaign", at("青山.json")];
    expect((await call(runTemplate, ["-o", at("空.xlsx"), "--unit", "东村", ...own])).status).toBe(0);
    const empty = await call(runCheck, [at("空.xlsx"), ...own]);
    expect(empty.out).toContain("东村");
    expect(empty.out).not.toContain("不在报送单位名单");
  });

  it("is written with what is left to mend, so that nobody answers twice", async () => {
    const { status, out } = await call(
      runCampaign,
      ["new", at("错.json")],
      answers.replace("5、25", "25、5"),
    );
    expect(status).toBe(1);
    expect(out).toContain("5日应比前一项晚");
    const checked = await call(runCampaign, ["check", at("错.json"), "--json"]);
    expect(checked.status).toBe(1);
    expect(JSON.parse(checked.out)).toMatchObject({ ok: false, problems: [{ path: "dueDays.1" }] });
  });

  it("overwrites no file, and says how it is asked for", async () => {
    writeFileSync(at("有.json"), "{}");
    await expect(call(runCampaign, ["new", at("有.json")])).rejects.toThrow(/已经存在，没有写入/);
    await expect(call(runCampaign, ["show", at("有.json")])).rejects.toThrow(/^请写明做什么/);
    await expect(call(runCampaign, ["check"])).rejects.toThrow(/^请给出一个方案配置文件/);
    await expect(call(runCampaign, ["new", at("有.txt")])).rejects.toThrow(/\.json/);
  });
});
