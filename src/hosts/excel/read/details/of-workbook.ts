import type { UnseenOfWorkbook } from "../../../../core/workbook";
import type { WorkbookDetails } from "./draft";
import type { Detail } from "./reading";

type Member = (context: Excel.RequestContext, details: WorkbookDetails) => Generator<undefined, () => void>;

const members: Readonly<Record<UnseenOfWorkbook, Member>> = {
  *properties({ workbook: { properties } }, details) {
    const custom = properties.custom.load("items/key,items/value");
    yield;
    const found = new Map(custom.items.map(({ key, value }) => [key, String(value)]));
    return () => void (details.properties = found);
  },
  /** The second place of the properties. */
  *names({ workbook: { names } }, details) {
    const all = names.load("items/name,items/formula");
    yield;
    const found = all.items.map(({ name, formula }) => [name, String(formula)] as const);
    return () => void (details.names = found);
  },
  /** The serial number of a fixed date tells from which year the workbook counts. */
  *"date-system"({ workbook: { functions } }, details) {
    const probe = functions.date(1904, 1, 2).load("value");
    yield;
    return () => void (details.date1904 = probe.value === 1);
  },
  /** A sheet that is nothing but a chart, in front, makes Excel fail. */
  *"active-sheet"({ workbook: { worksheets } }, details) {
    const active = worksheets.getActiveWorksheet().load("name");
    yield;
    return () => void (details.activeSheet = active.name);
  },
  *"structure-lock"({ workbook: { protection } }, details) {
    const lock = protection.load("protected");
    yield;
    return () => void (details.isStructureLocked = lock.protected);
  },
};

/** The details of a workbook beside its sheets, each a question of its own. */
export function detailsOfWorkbook(details: WorkbookDetails): readonly Detail[] {
  return (Object.keys(members) as UnseenOfWorkbook[]).map((name) => ({
    name,
    ask: (context) => members[name](context, details),
    miss: () => void details.unseen.add(name),
  }));
}
