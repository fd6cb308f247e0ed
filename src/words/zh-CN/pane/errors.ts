import type { WorkbookErrorCode } from "../../../core/workbook";

const untouched = "没有改动任何单元格。";

const sentences: Readonly<Record<WorkbookErrorCode, string>> = {
  "cell-edit-mode": `有单元格正在输入，或者有对话框开着。请按回车结束输入，再点一次。${untouched}`,
  protected: `这张表设了保护。请在“审阅”里撤销工作表保护，再点一次。${untouched}`,
  "in-the-way": `这里有表格（超级表）或数据透视表挡着，这一步做不了。请先把它转成普通区域，再点一次。${untouched}`,
  "read-only": `这个文件只能看、不能改。请另存一份，在新的一份里再做。${untouched}`,
  "too-large": `内容太多，一次处理不下。请只留清单所在的表，或把清单分成几份，另存后再打开。${untouched}`,
  "session-lost": "和表格的连接断了。请关上这个窗格再打开；已经写进表里的都还在。",
  unsupported: `这个版本的 Excel 做不了这一步。请用 Excel 2021 以上或网页版。${untouched}`,
  "no-such-sheet": `这张表不在了，可能已改名或删除。已重新检查，请再点一次。${untouched}`,
  "sheet-exists": `已经有一张同名的表“{sheet}”。请给它改个名字，再点一次。${untouched}`,
  "invalid-patch": `这一步现在做不了，表格和刚才不一样了。已重新检查，请再点一次。${untouched}`,
  irreversible: `这一步做了就不能撤销，所以没有做。${untouched}`,
  "changed-since": `单元格刚刚有改动，已重新检查，请看过再点一次。${untouched}`,
  unknown: `没有做成，原因不明。请再点一次；还不行，请保存后重新打开文件。${untouched}`,
};

/** When the data could not be brought back either, whatever the cause. */
const halfDone =
  "这一步没有做完，也没能退回去，表格可能只改了一部分。请不要保存，关掉文件重新打开；自动保存的文件，请在“文件”的“信息”里，从“版本历史记录”找回。";

/**
 * What a person reads when a workbook could not be read or changed: what happened, what to do, what became of the
 * data. The parameter `restored` is 0 when the data could not be brought back.
 */
export function errorSentence(
  code: WorkbookErrorCode,
  params: Readonly<Record<string, string | number>> = {},
): string {
  if (params["restored"] === 0) return halfDone;
  return sentences[code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
}

/** The answer to an undo that would lose what was typed since. */
export const undoRefused = "撤销不了：这些单元格后来又改过。请直接在表里改回。没有改动任何单元格。";
