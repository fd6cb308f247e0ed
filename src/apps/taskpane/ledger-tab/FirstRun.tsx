import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { chineseDate } from "../../../core/language";
import { firstRunText as text } from "../../../words/localized/pane/first-run";
import { cellRange, sheetNamed, type WorkbookSnapshot } from "../../../core/workbook";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";

/** A name that no sheet has: the wanted one, or with a number behind it. */
function freeName(workbook: WorkbookSnapshot, wanted: string): string {
  let name = wanted;
  for (let n = 2; sheetNamed(workbook, name); n++) name = `${wanted}${n}`;
  return name;
}

/** What an empty workbook offers: 新建清单 and 打开示例. */
export default function FirstRun({ isMain }: { readonly isMain: boolean }) {
  const session = useSession();
  const { workbook, busy } = usePaneState();
  const shared = useSharedStyles();
  const [unit, setUnit] = useState("");
  const { campaign, today } = session.options;
  if (!workbook) return null;

  const make = async (kind: "empty" | "sample") => {
    const forms = await session.load(() => import(/* webpackChunkName: "forms" */ "../session/forms"));
    if (!forms) return;
    const { ledgerTemplate, samplePatch } = forms;
    const sheet = freeName(workbook, campaign.ledger.sheetName);
    const isSample = kind === "sample";
    await session.change({
      patch: isSample
        ? samplePatch(campaign, sheet)
        : ledgerTemplate(campaign, { sheet, unit, reportDate: chineseDate(today) }),
      done: isSample ? text.sampleDone : text.created,
      then: { sheet, range: cellRange(3, 1) },
    });
  };

  return (
    <section className={shared.card}>
      {isMain && (
        <>
          <h2 className={shared.heading}>{text.firstTitle}</h2>
          <p className={shared.text}>{text.firstBody}</p>
        </>
      )}
      <label className={shared.tight}>
        {campaign.ledger.unitLabel}
        <select className={shared.field} value={unit} onChange={(event) => setUnit(event.target.value)}>
          <option value="">{text.otherUnit}</option>
          {campaign.roster.units.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <div className={shared.row}>
        <Button
          appearance={isMain ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => void make("empty")}
        >
          {text.create}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void make("sample")}>
          {text.sample}
        </Button>
      </div>
      <p className={`${shared.quiet} ${shared.text}`}>{text.createWill}</p>
    </section>
  );
}
