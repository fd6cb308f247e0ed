import { cizao2019 } from "../../../src/core/campaign";
import { byTrade, tradeOf } from "../../../src/core/materials";
import type { TownSite } from "../../../src/core/materials";

const told = (siteName: string, equipment = "") =>
  tradeOf(
    { text: (key) => (key === "siteName" ? siteName : key === "equipment" ? equipment : "") },
    cizao2019,
  );

describe("the trade of a site", () => {
  it.each([
    ["谢家豪废塑料造粒加工点", "", "废塑料造粒"],
    ["苏天赐再生颗粒厂", "", "废塑料造粒"],
    ["無名（廢塑料）", "", "废塑料造粒"],
    ["陈少华漂布清洗加工点", "", "漂布清洗"],
    ["张福来小印花加工点", "", "印花印刷"],
    ["印刷基地旁石材切割厂", "", "石材加工"],
    ["石材城后洗砂场", "", "洗砂"],
    ["李雅芳机砖加工点", "", "机砖"],
    ["化工塑料桶回收点", "", "化工桶回收"],
    ["无名加工点", "磨粒机2台、脱水机1台", "碎布磨粒"],
    ["无名加工点", "输送带1条，洗砂机1台，水泵2台", "洗砂"],
    ["陈某某加工点", "切石机1台、洗桶机1台", "石材加工"],
    ["陈某某加工点", "空压机1台", null],
    ["", "", null],
  ])("%s with %s is %s", (name, equipment, trade) => expect(told(name, equipment)).toBe(trade));

  it("is told of every site once, and those of which nothing tells it come last", () => {
    const site = (name: string) => ({ row: { text: () => name } }) as unknown as TownSite;
    const sites = ["洗砂场", "某加工点", "机砖厂", "洗沙场"].map(site);
    expect(byTrade(sites, cizao2019).map(({ trade, sites: own }) => [trade, own.length])).toEqual([
      ["机砖", 1],
      ["洗砂", 2],
      [null, 1],
    ]);
  });
});
