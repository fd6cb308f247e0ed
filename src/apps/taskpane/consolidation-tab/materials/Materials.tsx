import { useMemo, useState } from "react";
import { periodsOf, type TownReport, townReport } from "../../../../core/materials";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import type { TownMemory } from "../town/town-memory";
import { ArchiveMaterial } from "./ArchiveMaterial";
import { Briefing } from "./Briefing";
import { MakingProgress } from "./MakingProgress";
import { Messages } from "./Messages";
import { Prepared } from "./Prepared";
import { Summary } from "./Summary";
import { useMaking } from "./use-making";
import { County, Dispatch } from "./Workbooks";

/** 生成材料: a line for each thing that the squad sends out, made from the register at the end of the period. */
export default function Materials({ memory }: { readonly memory: TownMemory }) {
  const { campaign } = useSession().options;
  const shared = useSharedStyles();
  const { register, due } = memory;
  const report = useMemo(() => {
    const known = periodsOf(register).find((day) => day === due);
    return known === undefined ? null : townReport(register, known, campaign);
  }, [register, due, campaign]);
  return report === null ? (
    <p className={`${shared.quiet} ${shared.text}`}>{text.noPeriod}</p>
  ) : (
    <AllMaterials report={report} memory={memory} />
  );
}

interface AllMaterialsProps {
  readonly report: TownReport;
  readonly memory: TownMemory;
}

function AllMaterials({ report, memory: { register, consolidation } }: AllMaterialsProps) {
  const shared = useSharedStyles();
  const maker = useMaking();
  const { making, stop } = maker;
  const [pictures, setPictures] = useState<readonly string[]>([]);
  return (
    <>
      <p className={`${shared.quiet} ${shared.text}`}>{text.asOf(report.due)}</p>
      {making !== null && <MakingProgress progress={making} onStop={stop} />}
      <Briefing report={report} maker={maker} />
      <Messages {...{ report, maker, consolidation, pictures }} />
      <Dispatch report={report} maker={maker} />
      <County report={report} maker={maker} />
      <Prepared report={report} maker={maker} register={register} />
      <Summary report={report} maker={maker} />
      <ArchiveMaterial {...{ report, maker, register }} onMissing={setPictures} />
    </>
  );
}
