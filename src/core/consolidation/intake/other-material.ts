import type { NoLedgerFile, UnreadableFile } from "./unit-file";
import { fileName } from "../../language";

/** Writings that a village sends besides its forms: 工作总结, 行动方案 … */
const writings = /总结|方案|通知|简报|汇报|报告|纪要|承诺书|告知书|倡议书|公示|证明|合同|信息稿/;
/** What the forms are called. */
const form = /附件|清单|台账|调度表|登记表|报表/;

/** Whether a file's name says that it is no form, so that nobody is asked for it again. */
export function isOtherMaterial({ file }: NoLedgerFile | UnreadableFile): boolean {
  const name = fileName(file);
  return writings.test(name) && !form.test(name);
}

/** Whether a file is a picture: beside a unit's ledger a photograph of its sites. */
export function isPhotograph(file: NoLedgerFile | UnreadableFile): boolean {
  return file.kind === "unreadable" && file.reason === "picture";
}
