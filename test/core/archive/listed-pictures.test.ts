import fc from "../../environment/fast-check";
import { listPictures, placePictures, sitesOfLedgers, STAGES } from "../../../src/core/archive";
import { readListed, withListed } from "../../../src/core/archive/listed-pictures";
import { cizao2019 } from "../../../src/core/campaign";
import { pictureColumn, readLedger } from "../../../src/core/ledger";
import { restorePatch } from "../../../src/core/ledger-form";
import { applyPatch, type Patch, type SheetSnapshot, workbookOf } from "../../../src/core/workbook";
import { stageWords as labels } from "../../../src/words/zh-CN/archive/pictures";
import { firstRow, headerRow, ledgerSheet } from "../../builders/ledger";

const today = "2019-12-10";
const read = (sheet: SheetSnapshot) => readLedger(sheet, cizao2019, { today })!;
const after = (sheet: SheetSnapshot, patch: Patch) => applyPatch(workbookOf([sheet]), patch).sheets[0]!;

describe("现场照片 beside a site", () => {
  const plain = ledgerSheet([{}, { siteName: "鸿达石材厂" }]);
  const ledger = read(plain);
  const listed = after(
    plain,
    listPictures(
      ledger,
      ledger.rows[1]!,
      { names: ["IMG_7.JPG", "IMG_8.jpg"], stage: "before", labels },
      cizao2019,
    ),
  );

  it("stands in a column right of all others, outside the print area, and no column of the form is another", () => {
    expect(listed.rows[headerRow]![10]).toBe("现场照片");
    expect(listed.rows[firstRow + 1]![10]).toBe("整治前：IMG_7.JPG、IMG_8.jpg");
    expect(listed.rows.map((row) => row!.slice(0, 10))).toEqual(plain.rows.map((row) => row!.slice(0, 10)));
    expect([...read(listed).form.columns]).toEqual([...ledger.form.columns]);
    const patch = listPictures(ledger, ledger.rows[0]!, { names: ["1.jpg"], stage: null, labels }, cizao2019);
    const setups = patch.flatMap((edit) => (edit.kind === "pageSetup" ? [edit.setup.printArea] : []));
    expect(setups).toEqual([expect.objectContaining({ right: 9 })]);
  });

  it("stays as it is when the form's look is brought back, and gets more names beside those it has", () => {
    const restored = after(listed, restorePatch(read(listed), cizao2019));
    const column = pictureColumn(read(restored), cizao2019)!;
    const now = read(restored);
    expect(restored.rows[now.rows[1]!.index]![column]).toBe("整治前：IMG_7.JPG、IMG_8.jpg");
    const more = listPictures(
      now,
      now.rows[1]!,
      { names: ["img_8.JPG", "9.jpg"], stage: "after", labels },
      cizao2019,
    );
    expect(more).toHaveLength(1);
    expect(after(restored, more).rows[now.rows[1]!.index]![column]).toBe(
      "整治前：IMG_7.JPG、IMG_8.jpg；整治后：9.jpg",
    );
  });

  it("says whose a picture is and what it shows, before the names of its path do", () => {
    const sites = sitesOfLedgers([read(listed)], cizao2019);
    const pictures = ["微信/img_7.jpg", "IMG_9.jpg", "下灶村/1号/IMG_8.jpg"].map((path) => ({
      path,
      takenOn: null,
    }));
    const { placed, unplaced } = placePictures(pictures, sites, cizao2019);
    expect(placed.map(({ picture, site, stages }) => [picture.path, site.sequence, stages])).toEqual([
      ["微信/img_7.jpg", 2, ["before"]],
    ]);
    expect(unplaced.map(({ picture }) => picture.path)).toEqual(["IMG_9.jpg", "下灶村/1号/IMG_8.jpg"]);
    expect(unplaced[1]!.why.reason).toBe("contradicts");
  });

  it("reads back every name that it lists, each once, with its stage", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9_]{1,12}\.jpg$/);
    const stage = fc.constantFrom(null, ...STAGES);
    const picture = fc.record({ name, stage });
    fc.assert(
      fc.property(fc.uniqueArray(picture, { selector: (one) => one.name.toLowerCase() }), (pictures) => {
        let text = "";
        for (const one of pictures)
          text = withListed(text, { names: [one.name, one.name], stage: one.stage, labels }, cizao2019);
        expect(readListed(text, cizao2019)).toEqual(
          [null, ...STAGES].flatMap((each) => pictures.filter((one) => one.stage === each)),
        );
      }),
    );
  });
});
