import type { Register } from "../../../../core/consolidation";
import { preparedWorkbooks } from "../../../../core/materials";
import { preparedPreview, preparedTexts } from "../../../../words/zh-CN/materials/prepared";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { useSession } from "../../shared/use-session";
import { Material, type MaterialOf } from "./Material";
import { nextDueDay, preparedArchive } from "./prepared-archive";
import { SaveButton } from "./SaveButton";

/** 下期预填表 of every unit, as one file. */
export function Prepared({ report, maker, register }: MaterialOf & { readonly register: Register }) {
  const { campaign } = useSession().options;
  const { name, contains } = text.prepared;
  const day = nextDueDay(register, campaign);
  return (
    <Material
      name={name}
      contains={contains(day, report, campaign)}
      notKnown={report.untold > 0 ? [text.prepared.untold(report.untold)] : []}
      preview={() => preparedPreview(preparedWorkbooks(register, day, campaign, preparedTexts))}
    >
      <SaveButton
        {...{ maker, name, day }}
        ending="zip"
        bytes={(told, signal) => preparedArchive(register, campaign, told, signal)}
      />
    </Material>
  );
}
