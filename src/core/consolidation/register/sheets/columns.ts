import { type Campaign, lifecycleKeys } from "../../../campaign";
import type { KeyedColumn } from "../../sheets/table";

/** A column of a sheet of the register by its key. */
export type RegisterColumn = KeyedColumn;

/** The key of a column of the form in the sheets of the register. */
export function formKey(column: number): string {
  return `form ${column}`;
}

function formColumns({ ledger }: Campaign): RegisterColumn[] {
  return ledger.columns.map(({ title, width }, column) => ({ key: formKey(column), title, width }));
}

/** 整治措施, 整治时限, 责任单位 and 责任人. */
export function lifecycleColumns({ ledger }: Campaign): RegisterColumn[] {
  return lifecycleKeys.map((key) => {
    const column = ledger.lifecycle.find((each) => each.key === key);
    return { key, title: column?.title ?? key, width: column?.width ?? 12 };
  });
}

const centre = { align: "center" } as const;
const day = { width: 14, align: "center", isDate: true } as const;

/** 总台账: a site ever reported. */
export function siteColumns(campaign: Campaign): RegisterColumn[] {
  const { columns: titles } = campaign.consolidation;
  return [
    { key: "number", title: titles.siteNumber, width: 8, ...centre },
    { key: "state", title: titles.state, width: 10, ...centre },
    { key: "unit", title: titles.sourceUnit, width: 12 },
    ...formColumns(campaign),
    { key: "first", title: titles.firstListed, ...day },
    { key: "last", title: titles.lastListed, ...day },
    { key: "doneOn", title: titles.doneOn, ...day },
    { key: "times", title: titles.timesReappeared, width: 8, ...centre },
    { key: "reappeared", title: titles.lastReappeared, ...day },
    { key: "ownSequence", title: titles.ownSequence, width: 8, ...centre },
    ...lifecycleColumns(campaign),
    { key: "acceptedOn", title: titles.acceptedOn, ...day },
    { key: "acceptedBy", title: titles.acceptedBy, width: 10 },
    { key: "file", title: titles.sourceFile, width: 24 },
    { key: "row", title: titles.sourceRow, width: 8, ...centre },
  ];
}

/** 变动记录: something that happened to a site. */
export function changeColumns({ consolidation: { columns: titles } }: Campaign): RegisterColumn[] {
  return [
    { key: "due", title: titles.dueDay, ...day },
    { key: "number", title: titles.siteNumber, width: 8, ...centre },
    { key: "unit", title: titles.ofUnit, width: 12 },
    { key: "name", title: titles.ofSite, width: 24 },
    { key: "change", title: titles.change, width: 10, ...centre },
    { key: "before", title: titles.changeBefore, width: 16 },
    { key: "after", title: titles.changeAfter, width: 16 },
    { key: "basis", title: titles.changeBasis, width: 48 },
  ];
}

/** 历次数据: a unit in a period. */
export function unitPeriodColumns({ consolidation: { columns: titles }, tally }: Campaign): RegisterColumn[] {
  return [
    { key: "due", title: titles.dueDay, ...day },
    { key: "unit", title: titles.ofUnit, width: 14 },
    { key: "state", title: titles.state, width: 12, ...centre },
    { key: "file", title: titles.file, width: 30 },
    { key: "reportDate", title: titles.reportDate, ...day },
    { key: "rows", title: titles.rows, width: 8, ...centre },
    { key: "basis", title: tally.basisLabel, width: 8, ...centre },
    ...tally.figures.map(({ key, label }): RegisterColumn => ({
      key: `figure ${key}`,
      title: label,
      width: 10,
      ...centre,
    })),
    { key: "carriedFrom", title: titles.carriedFrom, ...day },
  ];
}

/** Which columns villages have beside the form: measures and responsibility, and the names of pictures. */
interface BesideForm {
  readonly lifecycle: boolean;
  readonly pictures: boolean;
}

/** 历次清单: a row as reported, with what villages have beside the form. */
export function reportedRowColumns(campaign: Campaign, has: BesideForm): RegisterColumn[] {
  const { columns: titles } = campaign.consolidation;
  const { pictures } = campaign.ledger;
  return [
    { key: "due", title: titles.dueDay, ...day },
    { key: "number", title: titles.siteNumber, width: 8, ...centre },
    { key: "unit", title: titles.sourceUnit, width: 12 },
    { key: "file", title: titles.sourceFile, width: 24 },
    { key: "row", title: titles.sourceRow, width: 8, ...centre },
    ...formColumns(campaign),
    ...(has.lifecycle ? lifecycleColumns(campaign) : []),
    ...(has.pictures && pictures ? [{ key: "pictures", title: pictures.title, width: pictures.width }] : []),
  ];
}

/** 认定记录: a decision of the squad. */
export function decisionColumns({ consolidation: { columns: titles } }: Campaign): RegisterColumn[] {
  return [
    { key: "date", title: titles.decisionDate, width: 14, ...centre },
    { key: "kind", title: titles.decisionKind, width: 12, ...centre },
    { key: "subject", title: titles.decisionSubject, width: 20 },
    { key: "value", title: titles.decisionValue, width: 48 },
  ];
}
