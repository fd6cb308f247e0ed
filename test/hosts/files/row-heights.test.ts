import { createFile, readAppearance } from "../../../src/hosts/files";

it("keeps a set height, and lets a growing row grow", async () => {
  const bytes = await createFile([
    { kind: "addSheet", sheet: "附件1" },
    { kind: "rowHeights", sheet: "附件1", heights: new Map([[0, 36]]) },
    {
      kind: "rowHeights",
      sheet: "附件1",
      heights: new Map([
        [0, 48],
        [1, 24],
      ]),
    },
    {
      kind: "rowHeights",
      sheet: "附件1",
      heights: new Map([
        [1, 30],
        [2, 30],
      ]),
      growing: true,
    },
  ]);
  const appearance = await readAppearance({ name: "清单.xlsx", bytes });
  const [sheet] = appearance!.sheets;
  expect([...sheet!.rowHeights]).toEqual([
    [0, 64],
    [1, 40],
    [2, 40],
  ]);
  expect([...sheet!.fixedRows]).toEqual([0]);
});
