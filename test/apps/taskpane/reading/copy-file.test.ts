import { copyingWith } from "../../../../src/apps/taskpane/reading/copy-file";
import type { Reader } from "../../../../src/apps/taskpane/reading/reader";
import { setCell, type UnreadableReason, valueAt } from "../../../../src/core/workbook";
import { patchFile, readWorkbook } from "../../../../src/hosts/files";
import { fixtureBytes } from "../../../fixtures";

const name = "下灶村.xlsx";
const file = { name, bytes: fixtureBytes("workbooks", name) };

const failing = (reason: UnreadableReason): Pick<Reader, "copy"> => ({
  copy: () => Promise.resolve({ id: 0, kind: "unreadable", reason }),
});

/** What stands in a cell of a copy that says "改" there. */
async function changedCell(makeCopy: typeof patchFile): Promise<unknown> {
  const { sheets } = await readWorkbook(file);
  const bytes = await makeCopy(file, [setCell(sheets[0]!.name, 5, 3, "改")]);
  return valueAt((await readWorkbook({ name, bytes })).sheets[0]!, 5, 3);
}

it("makes a copy where the reader makes it", async () => {
  const asked: unknown[] = [];
  const copy: Reader["copy"] = async (...copying) => {
    asked.push(structuredClone(copying));
    return { id: 0, kind: "copy", bytes: await patchFile(...copying) };
  };
  expect(await changedCell(copyingWith({ copy }))).toBe("改");
  expect(asked).toHaveLength(1);
});

it("makes it here where the code of the worker does not come, so that no work is lost", async () => {
  expect(await changedCell(copyingWith(failing("not-loaded")))).toBe("改");
});

it.each(["too-slow", "damaged", "stopped"] as const)(
  "makes none where the worker fails: %s",
  async (reason) => {
    await expect(changedCell(copyingWith(failing(reason)))).rejects.toMatchObject({ reason });
  },
);

it("says what is in the way of a patch, as if it were made here", async () => {
  const refusing: Pick<Reader, "copy"> = {
    copy: () => Promise.resolve({ id: 0, kind: "refused", code: "protected", params: { sheet: "清单" } }),
  };
  await expect(changedCell(copyingWith(refusing))).rejects.toMatchObject({
    name: "WorkbookError",
    code: "protected",
    params: { sheet: "清单" },
  });
});
