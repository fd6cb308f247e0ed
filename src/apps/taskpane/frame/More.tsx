import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { restorePatch } from "../../../core/findings";
import { cellRange } from "../../../core/workbook";
import { moreText as text } from "../../../words/localized/pane/more";
import { CampaignPicker } from "../campaign-choice/CampaignPicker";
import { ClearLocalData } from "../local-data/ClearLocalData";
import { AutoOpenSetting } from "../opening/AutoOpenSetting";
import { part } from "../shared/part";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { TextSizeSetting } from "./TextSizeSetting";

const Help = part(() => import(/* webpackChunkName: "help" */ "../help/Help"));

const useStyles = makeStyles({
  card: { marginTop: tokens.spacingVerticalXS },
  choice: { minWidth: "auto" },
});

/** Of package.json; the build fills it in. */
declare const __VERSION__: string;

type Page = "settings" | "help" | "about";

/** What is behind ⋯: 打开所在表, 设置, 帮助, 关于. */
export default function More({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const { ledger } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [page, setPage] = useState<Page | null>(null);
  const goToSheet = () => {
    if (ledger) {
      const { headerTop } = ledger.form;
      void session.select({ sheet: ledger.sheet, range: cellRange(headerTop, ledger.leftmost) });
    }
    onClose();
  };
  const toggle = (wanted: Page) => setPage(page === wanted ? null : wanted);
  return (
    <div
      className={`${shared.card} ${styles.card}`}
      role="group"
      aria-label={text.title}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className={shared.row}>
        {ledger && (
          <Button size="small" className={styles.choice} onClick={goToSheet}>
            {text.openSheet}
          </Button>
        )}
        {(["settings", "help", "about"] as const).map((name) => (
          <Button
            key={name}
            size="small"
            className={styles.choice}
            aria-expanded={page === name}
            onClick={() => toggle(name)}
          >
            {text[name]}
          </Button>
        ))}
      </div>
      {page === "settings" && <Settings />}
      {page === "help" && <Help />}
      {page === "about" && <About />}
    </div>
  );
}

function Settings() {
  const shared = useSharedStyles();
  return (
    <div className={shared.stack}>
      <LedgerSettings />
      <TextSizeSetting />
      <AutoOpenSetting />
      <CampaignPicker />
      <ClearLocalData />
    </div>
  );
}

function LedgerSettings() {
  const session = useSession();
  const shared = useSharedStyles();
  const { ledger, accepted, workbook, busy } = usePaneState();
  if (!ledger || !workbook) return <p className={shared.text}>{text.noSettings}</p>;
  const isLocked = ledger.source.isProtected;
  const protect = async () => {
    const forms = await session.load(() => import(/* webpackChunkName: "forms" */ "../session/forms"));
    if (!forms) return;
    await session.change({
      patch: forms.protectPatch(ledger, !isLocked),
      done: isLocked ? text.unlocked : text.locked,
    });
  };
  return (
    <div className={shared.tight}>
      <p className={`${shared.quiet} ${shared.text}`}>{text.lockHint}</p>
      <div className={shared.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => void protect()}>
          {isLocked ? text.unlock : text.lock}
        </Button>
        {accepted.length > 0 && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() =>
              void session.change({
                patch: restorePatch(workbook.properties),
                done: text.restored(accepted.length),
              })
            }
          >
            {text.restore(accepted.length)}
          </Button>
        )}
      </div>
    </div>
  );
}

function About() {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  return (
    <div className={shared.tight}>
      {text.about_(__VERSION__, campaign.ledger.title, campaign.contact.office).map((line) => (
        <p key={line} className={`${shared.quiet} ${shared.text}`}>
          {line}
        </p>
      ))}
    </div>
  );
}
