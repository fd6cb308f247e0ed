import { useMemo } from "react";
import { countyNotes, countySheets, departmentLists, dispatchSheets } from "../../../../core/materials";
import {
  countyPreview,
  dispatchPreview,
  untoldOfSitesText,
} from "../../../../words/zh-CN/materials/previews";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { useSession } from "../../shared/use-session";
import { madeBook } from "./made-book";
import { Material, type MaterialOf } from "./Material";
import { SaveButton } from "./SaveButton";

/** 需部门协助事项清单. */
export function Dispatch({ report, maker }: MaterialOf) {
  const { campaign } = useSession().options;
  const lists = useMemo(() => departmentLists(report, campaign), [report, campaign]);
  const name = campaign.assistance.title;
  return (
    <Material
      name={name}
      contains={lists.length > 0 ? text.dispatch.contains(lists) : text.dispatch.noDepartments}
      notKnown={untoldOfSitesText(report, campaign)}
      preview={() => dispatchPreview(lists, campaign)}
    >
      {lists.length > 0 && (
        <SaveButton
          {...{ maker, name }}
          day={report.due}
          ending="xlsx"
          bytes={(told, signal) => madeBook(dispatchSheets(report, campaign), told, signal)}
        />
      )}
    </Material>
  );
}

/** 全镇上报表. */
export function County({ report, maker }: MaterialOf) {
  const { campaign } = useSession().options;
  const { name, contains, note } = text.county;
  return (
    <Material
      name={name}
      contains={contains(report, campaign)}
      toCheck={countyNotes(report, campaign).map(note)}
      preview={() => countyPreview(report, campaign)}
    >
      <SaveButton
        {...{ maker, name }}
        day={report.due}
        ending="xlsx"
        bytes={(told, signal) => madeBook(countySheets(report, campaign), told, signal)}
      />
    </Material>
  );
}
