/** A passage of a text. */
interface Passage {
  readonly at: number;
  readonly text: string;
}

const CLAUSE_END = /[，。；;,！!？?\n]/u;
const works =
  /(?:正在|仍在|还在|又在|继续|照常|仍旧|依旧|恢复)(?:偷偷|擅自|违法|非法|违规)?(?:生产|作业|加工|开工)|(?:设备|机器|机台)(?:仍|正|还)?(?:在)?(?:运转|运行|开动)/gu;
const denied = /未|没|无|不|停|拒|禁|防|勿|同意|批准|准予|允许/u;
const asks =
  /(?:拟|将|计划|准备|责令|限期|要求|督促|尽快|抓紧)[^，。；;,！!？?\n]{0,12}?(?:取缔|关停|关闭)/gu;

/** Where a text says that the site works, and nothing before in the clause denies or permits it. */
export function saysWorking(progress: string): Passage | null {
  return lastOf(progress, works);
}

/** Where a text asks for the site to be closed. */
export function asksForClosing(progress: string): Passage | null {
  return lastOf(progress, asks);
}

function lastOf(progress: string, pattern: RegExp): Passage | null {
  let found: Passage | null = null;
  for (const match of progress.matchAll(pattern)) {
    if (!denied.test(clauseBefore(progress, match.index))) found = { at: match.index, text: match[0] };
  }
  return found;
}

function clauseBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && !CLAUSE_END.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}
