import { type Freeze, nothingAttached, type UnseenPart } from "../../../../core/workbook";
import { rangeOfAddress } from "../../addresses";
import { sheetIn } from "../../sheet-in";
import { askComments, askDrawings, askPivotTables, askTables, tellsOfNotes } from "./attached";
import { areAllLinksAsked, askLinks } from "./links";
import { askFormats } from "./conditional-formats";
import type { SheetDetails, SheetDraft } from "./draft";
import { askLock } from "./lock";
import type { Detail } from "./reading";
import { areAllColumnsAsked, askValidations } from "./validations";

export function noDetails(): SheetDetails {
  return {
    validations: [],
    formats: [],
    formatPlaces: [],
    formatTypes: [],
    freeze: null,
    lock: null,
    protection: null,
    attached: nothingAttached,
    hasFilteredTable: false,
    unseen: new Set(),
  };
}

type Member = (worksheet: Excel.Worksheet, draft: SheetDraft) => Generator<undefined, () => void>;

const members: Readonly<Partial<Record<UnseenPart, Member>>> = {
  *validations(worksheet, { sheet, details }) {
    const validations = yield* askValidations(worksheet, sheet);
    return () => {
      details.validations = validations;
      if (!areAllColumnsAsked(sheet)) details.unseen.add("validations");
    };
  },
  *"conditional-formats"(worksheet, draft) {
    const { sheet, details } = draft;
    // Where there are fewer by now, asking for one that is gone fails: asked again, none is taken for there.
    const lastTypes = draft.formatTypes;
    draft.formatTypes = [];
    const { formats, places, types } = yield* askFormats(worksheet, sheet, lastTypes);
    return () => Object.assign(details, { formats, formatPlaces: places, formatTypes: types });
  },
  *freeze(worksheet, { details }) {
    const frozen = worksheet.freezePanes.getLocationOrNullObject().load("address");
    yield;
    const freeze = frozen.isNullObject ? null : freezeOf(frozen.address);
    return () => void (details.freeze = freeze);
  },
  *protection(worksheet, { sheet, details }) {
    if (!sheet.isProtected) return () => undefined;
    const { lock, options } = yield* askLock(worksheet, sheet);
    return () => Object.assign(details, { lock, protection: options });
  },
  *comments(worksheet, { details }) {
    const comments = yield* askComments(worksheet);
    return () => {
      details.attached = { ...details.attached, comments };
      if (!tellsOfNotes()) details.unseen.add("comments");
    };
  },
  *drawings(worksheet, { details }) {
    const hasSome = yield* askDrawings(worksheet);
    return () => void (hasSome && details.unseen.add("drawings"));
  },
  *links(worksheet, { sheet, details }) {
    const links = yield* askLinks(worksheet, sheet);
    return () => {
      details.attached = { ...details.attached, links };
      if (!areAllLinksAsked(sheet)) details.unseen.add("links");
    };
  },
  *tables(worksheet, { details }) {
    const { tables, isFiltered } = yield* askTables(worksheet);
    return () => {
      details.attached = { ...details.attached, tables };
      details.hasFilteredTable = isFiltered;
    };
  },
  *"pivot-tables"(worksheet, { details }) {
    const pivotTables = yield* askPivotTables(worksheet);
    return () => void (details.attached = { ...details.attached, pivotTables });
  },
};

/** The details of a sheet, each a question of its own. */
export function detailsOfSheet(draft: SheetDraft): readonly Detail[] {
  return (Object.keys(members) as UnseenPart[]).map((name) => ({
    name,
    ask: (context) => members[name]!(sheetIn(context, draft.sheet.id), draft),
    miss: () => void draft.details.unseen.add(name),
  }));
}

/** Frozen rows come as `1:2`, columns as `A:A`, both as `A1:B2`. */
function freezeOf(address: string): Freeze | null {
  const range = rangeOfAddress(address);
  if (!range) return null;
  const text = address.slice(address.lastIndexOf("!") + 1);
  return {
    rows: /[0-9]/.test(text) ? range.bottom + 1 : 0,
    columns: /[A-Za-z]/.test(text) ? range.right + 1 : 0,
  };
}
