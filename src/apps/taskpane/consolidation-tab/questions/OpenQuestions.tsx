import { Button } from "@fluentui/react-components";
import type { ToDecide } from "../../../../core/consolidation";
import { toDecideText as text } from "../../../../words/zh-CN/pane/consolidation/to-decide";
import { useSharedStyles } from "../../shared/styles";

/** The places that the line leads to. */
export const placeOf = {
  pairs: "to-decide-pairs",
  renames: "to-decide-renames",
  unlisted: "to-decide-unlisted",
  unit: (unit: string) => `board-${unit}`,
} as const;

/** Opens a place that is folded, and goes there. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (place instanceof HTMLDetailsElement) place.open = true;
  const button = place.querySelector<HTMLElement>("summary, button");
  if (button?.getAttribute("aria-expanded") === "false") button.click();
  button?.focus();
  place.scrollIntoView({ block: "start" });
}

/** 待认定: how much there is to decide, and the way to each. */
export function OpenQuestions({ pairs, files, renames, unlisted }: ToDecide) {
  const shared = useSharedStyles();
  const all = pairs + files.length + renames + unlisted;
  if (all === 0) return null;
  const ways = [
    { count: pairs, words: text.pairs(pairs), to: placeOf.pairs },
    { count: files.length, words: text.files(files.length), to: placeOf.unit(files[0] ?? "") },
    { count: renames, words: text.renames(renames), to: placeOf.renames },
    { count: unlisted, words: text.unlisted(unlisted), to: placeOf.unlisted },
  ];
  return (
    <div className={shared.row} role="group" aria-label={text.toDecide}>
      <strong>{text.count(all)}</strong>
      {ways.flatMap(({ count, words, to }) =>
        count === 0
          ? []
          : [
              <Button key={to} size="small" onClick={() => goTo(to)}>
                {words}
              </Button>,
            ],
      )}
    </div>
  );
}
