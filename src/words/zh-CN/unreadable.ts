import type { UnreadableReason } from "../../core/workbook";

/** What a file is that cannot be read, and the way out. */
interface Unreadable {
  readonly is: string;
  readonly way: string;
}

const words: Readonly<Record<UnreadableReason, Unreadable>> = {
  empty: { is: "是空文件，可能未传输完整", way: "请重新发送" },
  encrypted: { is: "设有打开密码", way: "请在 WPS 或 Excel 里去掉密码、另存后再试" },
  damaged: { is: "已损坏，未能读取", way: "请在 WPS 或 Excel 里打开并另存为 .xlsx，或者重新发送" },
  "not-a-spreadsheet": { is: "不是表格文件", way: "请用 .xlsx、.docx、.xls、.et 或 .csv 文件" },
  "too-large": { is: "过大，未能读取", way: "请删除用不着的工作表、图片和空行，另存为 .xlsx 后再试" },
  "too-slow": { is: "内容过于复杂，未能读取", way: "请只留清单，另存为 .xlsx 后再试" },
  document: {
    is: "是旧格式的文字文档，未能读取",
    way: "请在 WPS 或 Word 里另存为 .docx，或者把表格放进 .xlsx",
  },
  "no-table": { is: "里没有表格", way: "请把清单填进表格，或者另存为 .xlsx" },
  presentation: { is: "是演示文稿，未能读取", way: "请把表格放进 .xlsx 或 .docx" },
  pages: { is: "是 PDF 一类的版式文件，未能读取", way: "请发送原来的 .xlsx 或 .docx" },
  picture: { is: "是图片或视频，未能读取", way: "请发送填好的 .xlsx 或 .docx" },
  archive: { is: "是压缩包，未能读取", way: "请先解压，再用里面的 .xlsx 或 .docx" },
  "not-a-file": {
    is: "不是普通文件（管道、设备、文件夹的链接或失效的链接），没有读取",
    way: "请放入文件本身",
  },
  "not-loaded": { is: "没有读取：程序的这一部分未能加载", way: "请检查网络，刷新页面后再试" },
  stopped: { is: "未读完：已停止读取", way: "请重新读取" },
};

/** Encrypted, damaged or of no known kind: the sentence of the catalogue, which asks for the same. */
const usual = "文件设有密码、已损坏或不是表格，未能读取。请去掉密码，另存为 .xlsx 后重新报送。";
const isUsual: ReadonlySet<UnreadableReason> = new Set(["encrypted", "damaged", "not-a-spreadsheet"]);

/** What is said of a file that came in. */
export function unreadableFinding(reason: UnreadableReason | undefined): string {
  const own = reason === undefined || isUsual.has(reason) ? undefined : words[reason];
  return own ? `文件${own.is}，${own.way.replace(/(?:后再试|再试)$/, "后重新报送")}。` : usual;
}

/** Why a file named by a person is not opened, and what to do. */
export function unreadableSentence(name: string, reason: UnreadableReason): string {
  const { is, way } = words[reason];
  return `“${name}”${is}。${way}。`;
}
