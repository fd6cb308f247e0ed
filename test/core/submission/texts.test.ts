import type { IsoDate } from "../../../src/core/language";
import fc from "../../environment/fast-check";
import { columnKeys, periodOf, workingPeriod } from "../../../src/core/campaign";
import {
  closureCards,
  contentOf,
  plain,
  plainTextOf,
  submissionFileName,
  submissionSummary,
  upcomingDeadlines,
  workSummary,
} from "../../../src/core/submission";
import { closureCardText, deadlineShort } from "../../../src/words/zh-CN/submission/closure";
import { attachText, mailText, weChatText } from "../../../src/words/zh-CN/submission/messages";
import { periodText } from "../../../src/words/zh-CN/submission/preflight";
import { workSummaryBlocks } from "../../../src/words/zh-CN/submission/work-summary";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { campaign, closedSite, ledgerWorkbook, openSite, submissionWorkbook } from "./submission-workbook";
import { type Site } from "../../builders/ledger";

function summaryOf(workbook: WorkbookSnapshot) {
  return submissionSummary(contentOf(workbook, campaign), { campaign, findings: [] });
}

describe("file name and period", () => {
  it("names unit, ledger and date", () => {
    expect(submissionFileName(campaign, "下灶村", "2019-11-20")).toBe("下灶村_专项整治清单_2019-11-20.xlsx");
    expect(submissionFileName(campaign, null, null)).toBe("专项整治清单.xlsx");
  });

  it("is the period given, else the report date's, else today's, with days left only in the current one", () => {
    const options = { reportDate: "2019-11-20", today: "2019-11-18" } as const;
    expect(workingPeriod(campaign, options)).toEqual({ from: "2019-11-11", to: "2019-11-20", daysLeft: 2 });
    expect(
      workingPeriod(campaign, { ...options, period: periodOf(campaign, "2019-11-30") }).daysLeft,
    ).toBeNull();
    expect(workingPeriod(campaign, { reportDate: null, today: "2020-02-29" })).toMatchObject({
      to: "2020-02-29",
      daysLeft: 0,
    });
    expect(periodText({ from: "2019-11-11", to: "2019-11-20", daysLeft: 2 }, campaign)).toContain(
      "距报送日还有2天",
    );
  });
});

describe("texts of a submission", () => {
  const summary = summaryOf(submissionWorkbook([closedSite, openSite]));

  it("give the WeChat message with what is submitted", () => {
    const text = weChatText(summary, campaign);
    expect(text).toContain("【下灶村】");
    expect(text).toContain("加工点2家：关停取缔1家，整治改造1家，整合搬迁0家。");
    expect(text).toContain("查封电表1个");
    expect(text).toContain("行政拘留未填");
    expect(text).toContain("下灶村_专项整治清单_2019-11-20.xlsx");
  });

  it("name a nil return", () => {
    expect(weChatText(summaryOf(submissionWorkbook([])), campaign)).toContain("零报告");
  });

  it("give the mail to the office", () => {
    const { subject, body } = mailText(summary, campaign);
    expect(subject).toBe("磁灶镇下灶村“散乱污”非法加工点专项整治清单及情况调度表（2019年11月20日）");
    expect(body.startsWith("环保中队：\n")).toBe(true);
    expect(body).toContain("附件“下灶村_专项整治清单_2019-11-20.xlsx”");
    expect(attachText(summary.fileName)).toContain(summary.fileName);
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://x","点")',
    "+cmd|' /C calc'!A0",
    "@SUM(1)",
    "-1+1",
    "<script>alert(1)</script>",
    "下灶村\r\nBcc: all@example.com",
    "a\u2028=1+1\u2029b",
    "\u202Egnp.exe",
    "\uD800",
    "..\\..\\x:y*?",
  ),
  fc.string({ maxLength: 60, unit: "binary" }),
);

/** A site with hostile texts where nothing else is needed, in a class and with progress of its own. */
const hostileSite: fc.Arbitrary<Site> = fc.record({
  ...Object.fromEntries(columnKeys.map((key) => [key, hostile])),
  disposition: fc.constantFrom("关停取缔", "整治改造"),
  progress: hostile.map((text) => `11月18日依法取缔，切断用水。${text}`),
});

const startsFormula = /^[=+\-@\t]/m;
const control = /[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

describe("laws of the texts", () => {
  it("plain text is one line, is idempotent, and keeps what is already plain", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 1, max: 80 }),
        (text, longest) => {
          const line = plain(text, longest);
          expect(line).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
          expect([...line].length).toBeLessThanOrEqual(longest + 1);
          expect(plain(line, longest + 1)).toBe(line);
        },
      ),
    );
    expect(plain("陈某（废塑料） 13900000001")).toBe("陈某（废塑料） 13900000001");
  });

  it("no file name has characters that a file system refuses, or a second ending", () => {
    fc.assert(
      fc.property(hostile, hostile, (unit, date) => {
        const name = submissionFileName(campaign, unit, date as IsoDate);
        // eslint-disable-next-line no-control-regex
        expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001F\u007F]/);
        expect(name.endsWith(".xlsx")).toBe(true);
        expect(name.startsWith(".")).toBe(false);
      }),
    );
  });

  it("texts of villages never start a formula, break a line or reverse its direction", () => {
    fc.assert(
      fc.property(hostile, fc.array(hostileSite, { maxLength: 3 }), (unit, sites) => {
        const workbook = ledgerWorkbook(sites, unit);
        const content = contentOf(workbook, campaign);
        const summary = summaryOf(workbook);
        const mail = mailText(summary, campaign);
        expect(mail.subject).not.toContain("\n");
        const blocks = workSummaryBlocks(
          workSummary(content, { campaign, findings: [], today: "2019-12-20" }),
          campaign,
        );
        const texts = [
          weChatText(summary, campaign),
          mail.subject,
          mail.body,
          plainTextOf(blocks),
          ...content.ledgers.flatMap((ledger) => [
            ...closureCards(ledger, campaign).map((card) => closureCardText(card, campaign)),
            ...upcomingDeadlines(ledger, campaign, "2019-11-20").map((deadline) =>
              deadlineShort(deadline, campaign),
            ),
          ]),
        ];
        for (const text of texts) {
          expect(text).not.toMatch(startsFormula);
          expect(text).not.toMatch(control);
        }
      }),
      { numRuns: 60 },
    );
  });
});
