import { useState } from "react";
import { townSummary } from "../../../../core/materials";
import { plainTextOf } from "../../../../core/submission";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { workSummaryBlocks } from "../../../../words/zh-CN/submission/work-summary";
import { gapsOf } from "../../../../words/zh-CN/submission/work-summary/gaps";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { CopyBox } from "../../submission-tab/CopyBox";
import { Material, type MaterialOf } from "./Material";
import { SaveButton } from "./SaveButton";
import { madePaper } from "../../reading/make-papers";

/** 工作总结 of the town, or of a unit that is chosen. */
export function Summary({ report, maker }: MaterialOf) {
  const { campaign } = useSession().options;
  const shared = useSharedStyles();
  const [unit, setUnit] = useState("");
  const summary = townSummary(report, campaign, unit || null);
  const gaps = gapsOf(summary, campaign).length;
  const blocks = () => workSummaryBlocks(summary, campaign);
  const { name, of, contains, wholeTown } = text.summary;
  return (
    <Material
      name={name}
      contains={contains(summary, unit || campaign.town)}
      notKnown={gaps > 0 ? [text.summary.gaps(gaps)] : []}
      preview={() => plainTextOf(blocks())}
    >
      <select
        className={shared.field}
        aria-label={of}
        value={unit}
        onChange={(event) => setUnit(event.target.value)}
      >
        <option value="">{wholeTown(campaign)}</option>
        {report.units.map((line) => (
          <option key={line.unit}>{line.unit}</option>
        ))}
      </select>
      <SaveButton
        {...{ maker, name: unit + name }}
        day={report.due}
        ending="docx"
        bytes={(_, signal) => madePaper(blocks(), { signal })}
      />
      <CopyBox label={name} button={text.copy} value={plainTextOf(blocks())} rows={0} />
    </Material>
  );
}
