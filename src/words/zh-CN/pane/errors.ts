import type { WorkbookErrorCode } from "../../../core/workbook";
import { errorsIn } from "../../errors-in";

const untouched = "表格内容没有变。";

const sentences: Readonly<Record<WorkbookErrorCode, string>> = {
  "cell-edit-mode": `有单元格正在输入，或有对话框未关闭。${untouched}请按回车结束输入，再点一次。`,
  protected: `这张工作表设有保护。${untouched}请在“审阅”里撤销工作表保护，再点一次。`,
  "structure-locked": `工作簿结构设有保护，不能添加、删除工作表或改名。${untouched}请在“审阅”里解除工作簿结构保护，再点一次。`,
  "in-the-way": `这里有超级表或数据透视表，这一步未能完成。${untouched}请先把它转换为普通区域，再点一次。`,
  filtered: `这张工作表正在筛选，不能插入或删除行。${untouched}请先清除筛选，再点一次。`,
  "read-only": `文件是只读的。${untouched}请另存一份，在新的一份里再做。`,
  "too-large": `内容超过可处理的范围。${untouched}请只留清单所在的工作表，或把清单分成几份，另存后再打开。`,
  "session-lost": "与表格的连接已断开，已写入表中的内容都在。请关闭这个窗格再打开。",
  unsupported: `这个版本的 Excel 不支持这一步。${untouched}请用 Excel 2021 以上或网页版。`,
  "no-such-sheet": `未找到这张工作表，可能已改名或删除。${untouched}已重新检查，请再点一次。`,
  "sheet-exists": `已有同名的工作表“{sheet}”。${untouched}请给它改名，再点一次。`,
  "invalid-patch": `表格刚才有变化，这一步未能完成。${untouched}已重新检查，请再点一次。`,
  irreversible: `这一步不能撤销，为稳妥起见没有执行。${untouched}确需改动的，请先另存一份，再在表中手工修改。`,
  "changed-since": `单元格刚才有改动，这一步没有执行。已重新检查，请核对后再点一次。`,
  "written-otherwise": "Excel 写入的内容与要写的不一致，已恢复原样。表格正在筛选的，请先清除筛选，再点一次。",
  "not-loaded": `这一步所用的程序未能加载，可能是网络中断或程序刚更新。${untouched}请检查网络，再点一次；仍不行的，请关闭后重新打开。`,
  unseen: `Excel 没有给出这一步要改的内容。${untouched}请保存并重新打开文件，再点一次。`,
  unknown: `这一步未能完成。${untouched}请再点一次；仍不行的，请保存并重新打开文件，或把“关于”里的版本告诉管理员。`,
};

/** When the data could not be brought back either, whatever the cause. */
const halfDone =
  "这一步未能完成，也未能恢复原样，表格可能只改了一部分。请不要保存，关闭文件重新打开；自动保存的文件，请在“文件”的“信息”里，从“版本历史记录”找回。";

/**
 * What a person reads when a workbook could not be read or changed: what happened, what to do, what became of the
 * data. The parameter `restored` is 0 when the data could not be brought back.
 */
export const errorSentence = errorsIn(sentences, halfDone);

/** The answer to an undo that would lose what was typed since. */
export const undoRefused = "未能撤销：这些单元格后来又改过。表格内容没有变。请直接在表里改回。";
