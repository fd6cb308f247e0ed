import { openingText } from "./opening";

/** What stands in the pane's place while it is not there. */
export interface GatePage {
  readonly title: string;
  readonly lines: readonly string[];
  /** What is offered: trying again, or the page for people without Excel. */
  readonly offer: "retry" | "workbench" | null;
}

const opening = "正在打开清单助手……";

/** What stands there while the pane opens, zh-CN. */
export const startingPages: Readonly<Record<"opening" | "waiting", GatePage>> = {
  opening: { title: opening, lines: [], offer: null },
  waiting: { title: opening, lines: [openingText.waiting], offer: null },
};

export const gateOffers = { retry: "再试一次", workbench: "打开网页工作台" } as const;

/** What stands there when Excel refused the pane's first requests; the sentence says why. */
export function startFailure(sentence: string): GatePage {
  return { title: "清单助手未能打开", lines: [sentence], offer: "retry" };
}
