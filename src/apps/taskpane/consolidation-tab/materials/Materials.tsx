import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  countyNotes,
  countySheets,
  departmentLists,
  dispatchSheets,
  periodsOf,
  type TownReport,
  townReport,
} from "../../../../core/materials";
import type { Register } from "../../../../core/consolidation";
import { plainTextOf } from "../../../../core/submission";
import { createFile } from "../../../../hosts/files/patch-file";
import { briefingBlocks } from "../../../../words/zh-CN/materials/briefing";
import {
  countyPreview,
  dispatchPreview,
  untoldOfSitesText,
} from "../../../../words/zh-CN/materials/previews";
import { reminderText } from "../../../../words/zh-CN/materials/reminder";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/materials";
import { useHandOver, xlsxType } from "../../shared/hand-over";
import { NoDownloads } from "../../shared/NoDownloads";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { CopyBox } from "../../submission-tab/CopyBox";
import type { TownMemory } from "../town/town-memory";
import { Material } from "./Material";
import { MakingProgress } from "./MakingProgress";
import { nextDueDay, preparedArchive } from "./prepared-archive";
import { useMaking } from "./use-making";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** 生成材料: a line for each thing that the squad sends out, made from the register at the end of the period. */
export default function Materials({ memory: { register, due } }: { readonly memory: TownMemory }) {
  const { campaign } = useSession().options;
  const shared = useSharedStyles();
  const report = useMemo(() => {
    const known = periodsOf(register).find((day) => day === due);
    return known === undefined ? null : townReport(register, known, campaign);
  }, [register, due, campaign]);
  return report === null ? (
    <p className={`${shared.quiet} ${shared.text}`}>{text.noPeriod}</p>
  ) : (
    <AllMaterials report={report} register={register} />
  );
}

interface AllMaterialsProps {
  readonly report: TownReport;
  readonly register: Register;
}

function AllMaterials({ report, register }: AllMaterialsProps) {
  const { campaign } = useSession().options;
  const shared = useSharedStyles();
  const { place } = useHandOver();
  const { making, make, stop } = useMaking();
  const lists = useMemo(() => departmentLists(report, campaign), [report, campaign]);
  const missing = useMemo(() => notKnown(report), [report]);
  const fileName = (name: string, ending: string) => `${campaign.town}${name}_${report.due}.${ending}`;
  const save = (name: string, ending: "docx" | "xlsx", bytes: () => Promise<Uint8Array>) => (
    <Button
      disabledFocusable={making !== null}
      onClick={() =>
        void make({
          ...{ name, bytes, fileName: fileName(name, ending) },
          type: ending === "docx" ? docxType : xlsxType,
        })
      }
    >
      {ending === "docx" ? text.saveWord : text.saveWorkbook}
    </Button>
  );
  const briefing = () => briefingBlocks(report, campaign);
  const reminder = reminderText(report, campaign);
  const copy = (name: string, value: string) => (
    <CopyBox label={name} button={text.copy} value={value} rows={0} />
  );
  return (
    <>
      <p className={`${shared.quiet} ${shared.text}`}>{text.asOf(report.due)}</p>
      {making !== null && <MakingProgress progress={making} onStop={stop} />}
      <Material
        name={text.briefing.name}
        contains={text.briefing.contains(report)}
        notKnown={missing}
        preview={() => plainTextOf(briefing())}
      >
        {place ? (
          save(text.briefing.name, "docx", async () => {
            const { chartPicture, docxOf } = await import("../../../../hosts/documents");
            return docxOf(briefing(), chartPicture);
          })
        ) : (
          <NoDownloads />
        )}
        {copy(text.briefing.name, plainTextOf(briefing()))}
      </Material>
      <Material name={text.reminder.name} contains={text.reminder.contains} preview={() => reminder}>
        {copy(text.reminder.name, reminder)}
      </Material>
      <Material
        name={campaign.assistance.title}
        contains={lists.length > 0 ? text.dispatch.contains(lists) : text.dispatch.noDepartments}
        notKnown={untoldOfSitesText(report, campaign)}
        preview={() => dispatchPreview(lists, campaign)}
      >
        {lists.length > 0 &&
          save(campaign.assistance.title, "xlsx", () => createFile(dispatchSheets(report, campaign)))}
      </Material>
      <Material
        name={text.county.name}
        contains={text.county.contains(report, campaign)}
        toCheck={countyNotes(report, campaign).map(text.county.note)}
        preview={() => countyPreview(report, campaign)}
      >
        {save(text.county.name, "xlsx", () => createFile(countySheets(report, campaign)))}
      </Material>
      <Material
        name={text.prepared.name}
        contains={text.prepared.contains(nextDueDay(register, campaign), report, campaign)}
      >
        {place ? (
          <Button
            disabledFocusable={making !== null}
            onClick={() =>
              void make({
                name: text.prepared.name,
                fileName: text.prepared.fileName(campaign, nextDueDay(register, campaign)),
                type: "application/zip",
                bytes: (told) => preparedArchive(register, campaign, told),
              })
            }
          >
            {text.saveArchive}
          </Button>
        ) : (
          <NoDownloads />
        )}
      </Material>
    </>
  );
}

/** What the register does not know yet, and the briefing cannot say. */
function notKnown({ units, sites, untold }: TownReport): string[] {
  const silent = units.filter(({ isCounted }) => !isCounted).map(({ unit }) => unit);
  const unowned = sites.filter(
    ({ isDone, lifecycle }) =>
      !isDone && !lifecycle.get("responsibleUnit") && !lifecycle.get("responsiblePerson"),
  );
  return [
    ...(silent.length > 0 ? [text.silent(silent)] : []),
    ...(unowned.length > 0 ? [text.noOneResponsible(unowned.length)] : []),
    ...(untold > 0 ? [text.untold(untold)] : []),
  ];
}
