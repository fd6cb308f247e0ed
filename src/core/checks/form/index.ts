import type { IsoDate } from "../../language";
import type { RowNumber } from "../../workbook";
import { oncePerCampaign } from "../../campaign";
import type { FieldParams } from "./field-place";
import type { LedgerCheck } from "../check";
import { blankRow } from "./blank-row";
import { formulaWithoutValue } from "../cells/formula-without-value";
import { groupHeading } from "./group-heading";
import { hiddenRows } from "./hidden-rows";
import { invalidReportDate } from "./invalid-report-date";
import { mergedDataCells } from "./merged-data-cells";
import { missingColumns } from "./missing-column";
import { missingReportDate } from "./missing-report-date";
import { missingUnit } from "./missing-unit";
import { nilReport } from "./nil-report";
import { notDataRow } from "./not-data-row";
import { renamedColumn } from "./renamed-column";
import { repeatedColumn } from "./repeated-column";
import { reportDateOutsidePeriod } from "./report-date-outside-period";
import { splitColumn } from "./split-column";
import { unknownUnit } from "./unknown-unit";

declare module "../../findings/catalogue" {
  interface Catalogue {
    "missing-column": { readonly column: string };
    /** `sure` is false where the title is only like the column's. */
    "renamed-column": { readonly found: string; readonly column: string; readonly sure?: false };
    "split-column": { readonly first: string; readonly second: string };
    "repeated-column": { readonly column: string };
    "merged-data-cells": { readonly range: string };
    "blank-row": { readonly row: RowNumber; readonly to?: RowNumber };
    /** `struck` of them are struck through. */
    "hidden-rows": { readonly count: number; readonly struck?: number };
    "not-data-row": { readonly row: RowNumber; readonly label: string };
    "group-heading": { readonly row: RowNumber; readonly label: string };
    "nil-report": NoParams;
    "missing-unit": FieldParams;
    "unknown-unit": FieldParams & { readonly value: string; readonly suggestion?: string };
    "missing-report-date": FieldParams;
    /** `day` is what it is taken for where only its year is missing. */
    "invalid-report-date": FieldParams & { readonly value: string; readonly day?: IsoDate };
    "report-date-outside-period": FieldParams & { readonly from: IsoDate; readonly to: IsoDate };
  }
}

/** Checks of the form as a whole, whatever the campaign asks for. */
const ofEveryForm: readonly LedgerCheck[] = [
  renamedColumn,
  splitColumn,
  repeatedColumn,
  mergedDataCells,
  blankRow,
  hiddenRows,
  formulaWithoutValue,
  notDataRow,
  groupHeading,
  nilReport,
  missingUnit,
  unknownUnit,
  missingReportDate,
  invalidReportDate,
  reportDateOutsidePeriod,
];

/** Checks of the form as a whole: header, head and rows of 附件1. */
export const formChecks = oncePerCampaign((campaign): readonly LedgerCheck[] => [
  ...missingColumns(campaign),
  ...ofEveryForm,
]);
