import { useMemo } from "react";
import { picturesBySite, placeFound, sitesOfLedgers } from "../../../core/archive";
import type { Ledger } from "../../../core/ledger";
import { picturesText as text, villageLines } from "../../../words/zh-CN/pane/pictures";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { CopyBox } from "../submission-tab/CopyBox";
import { ChoosePictures } from "./ChoosePictures";
import { usePictures } from "./use-pictures";

/** The village's own check of its pictures: which of its sites lack 整治前 or 整治后. Nothing is made or sent. */
export default function VillagePictures({ ledgers }: { readonly ledgers: readonly Ledger[] }) {
  const { campaign } = useSession().options;
  const shared = useSharedStyles();
  const pictures = usePictures();
  const { seen } = pictures;
  const lines = useMemo(() => {
    if (seen === null) return null;
    const sites = sitesOfLedgers(ledgers, campaign);
    const placement = placeFound(seen.found, sites, campaign);
    return villageLines(picturesBySite(sites, placement), placement);
  }, [seen, ledgers, campaign]);
  return (
    <section className={shared.card} aria-label={text.villageTitle}>
      <p className={`${shared.quiet} ${shared.text}`}>{text.villageHint}</p>
      <div className={shared.row}>
        <ChoosePictures {...pictures} />
        {lines && (
          <CopyBox label={text.villageTitle} button={text.copyResult} value={lines.join("\n")} rows={0} />
        )}
      </div>
      {lines && (
        <ul className={shared.list} aria-label={text.result}>
          {lines.map((line, at) => (
            <li key={at} style={{ overflowWrap: "anywhere" }}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
