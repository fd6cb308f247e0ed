import { cizao2019 } from "../../../src/core/campaign";
import { isVagueAddress, otherUnitNamed } from "../../../src/core/roster";

/** A campaign that nothing is known of yet. */
const campaign = () => ({ ...cizao2019 });

describe("an address", () => {
  it.each([
    "福建省泉州市晋江市磁灶镇下灶村",
    "福建泉州晋江磁灶下灶",
    "下灶社区",
    "岭畔村、下灶村旁",
    "印刷基地办附近",
    "印刷基地内",
    "磁灶镇 下灶（村）里",
    "晋江境内",
    "",
  ])("%j says no more than the village", (address) => {
    expect(isVagueAddress(address, campaign())).toBe(true);
  });

  it.each(["下灶村12号", "下灶村工业区", "下灶村镇", "省道", "灶村"])("%j says more", (address) => {
    expect(isVagueAddress(address, campaign())).toBe(false);
  });

  it.each([
    ["岭畔村3号", "岭畔村"],
    ["岭畔社区3号", "岭畔村"],
    ["磁灶镇岭 畔村3号", "岭畔村"],
    ["磁灶社区中街", "磁灶社区"],
    ["下官路村旁岭畔村", "岭畔村"],
    ["磁灶镇社区中街", null],
    ["岭畔3号", null],
    ["岭畔村与下灶交界", null],
    ["下灶村3号", null],
    ["", null],
  ])("%j names %j instead of the reporting unit", (address, unit) => {
    expect(otherUnitNamed(address, "下灶村", campaign())).toBe(unit);
  });
});
