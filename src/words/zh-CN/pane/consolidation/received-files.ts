import type { FileChoiceWord, ReceivedFile } from "../../../../core/consolidation";
import { dayText } from "../../day";
import { listed } from "../../sentence";

/** Folders and archives that a file lay in go without saying. */
const nameOf = (file: string) =>
  `“${file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1)}”`;

/** So many sites are named that a later file lacks. */
const mostNamed = 5;

function missingText(missing: readonly string[]): string {
  if (missing.length === 0) return "";
  const rest = missing.length > mostNamed ? `等${missing.length}家` : "";
  return `，其中${listed(missing.slice(0, mostNamed))}${rest}在新的一份里没有，请核对`;
}

/** The files of a unit on the board: why each counts or not, and the other choice, zh-CN. */
export const receivedText = {
  files: (unit: string) => `${unit}报来的文件`,
  rows: (count: number) => `${count}家`,
  because: ({ use, decided }: Pick<ReceivedFile, "use" | "decided">, others: number): string => {
    switch (use.as) {
      case "counted":
        if (decided === "alone") return "按认定采用这一份";
        if (others === 0) return "只收到这一份，采用";
        return "按填报时间、修改时间和家数，采用这一份";
      case "supplement":
        return `${decided === "added" ? "按认定" : "两份中相同的不到一半，按补报"}与${nameOf(use.to)}合计，计入${use.rows}家`;
      case "tally":
        return "只有情况调度表，计入所填的数";
      case "tally-besides":
        return use.for === null
          ? "没有同一期的清单，这份情况调度表未计入"
          : `情况调度表以${nameOf(use.for)}为准，这一份未计入`;
      case "replaced":
        return `已由更新的${nameOf(use.by)}代替${missingText(use.missing)}`;
      case "outside-period":
        return `填报时间不在本期，采用${nameOf(use.for)}`;
      case "same-as-before":
        return `与${dayText(use.period ?? use.reportDate)}一期内容相同，未计入`;
      case "left-out":
        return use.for === null ? "按认定不采用" : `按认定采用${nameOf(use.for)}，这一份不计入`;
      case "neighbour":
        return `文件名写的是${use.for}，填报单位写的是本单位，未计入`;
      case "unreadable":
        return "已收到、未能读取，请另存为 .xlsx 或 .docx 重发";
      case "no-ledger":
        return "未找到专项整治清单和情况调度表";
    }
  },
  choose: { alone: "改用这一份", added: "两份合计", "left-out": "不采用这一份" } satisfies Record<
    FileChoiceWord,
    string
  >,
  undo: "取消认定",
  give: (unit: string) => `归到${unit}`,
  giveTo: (file: string) => `${nameOf(file)}是哪个单位的`,
  chooseUnit: "选择单位",
  given: "单位按认定",
  chosen: (file: string) => `${nameOf(file)}已按您的认定处理。写入汇总工作簿后，下次照此办理。`,
  undone: (file: string) => `${nameOf(file)}的认定已取消，恢复按规则处理。`,
} as const;
