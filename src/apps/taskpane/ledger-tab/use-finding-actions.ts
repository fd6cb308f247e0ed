import { useMemo } from "react";
import { type Finding, offeredFix } from "../../../core/findings";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { parseRange } from "../../../core/workbook";
import type { Session } from "../session/session";
import { useSession } from "../shared/use-session";

/** What can be done about a finding. */
export interface FindingActions {
  select(finding: Finding): void;
  fix(finding: Finding): Promise<boolean>;
  accept(finding: Finding): Promise<boolean>;
}

function actionsOf(session: Session): FindingActions {
  return {
    select({ sheet, cell }) {
      const range = cell === null ? null : parseRange(cell);
      if (sheet !== null && range) void session.select({ sheet, range });
    },
    async fix(finding) {
      const fix = offeredFix(finding);
      const { cell } = finding;
      return fix ? session.change({ patch: fix.patch, done: text.fixed(cell ?? "") }) : false;
    },
    async accept(finding) {
      const code = await session.load(
        () => import(/* webpackChunkName: "accept" */ "../../../core/checks/accepted"),
      );
      const { ledger, workbook } = session.store.get();
      if (!code || !ledger || !workbook) return false;
      const patch = code.acceptFinding(finding, ledger, workbook);
      return session.change({ patch, done: text.accepted(finding.cell ?? "") });
    },
  };
}

export function useFindingActions(): FindingActions {
  const session = useSession();
  return useMemo(() => actionsOf(session), [session]);
}
