import type { RowCheck } from "../check";
import { approximateCount } from "./approximate-count";
import { cellError } from "./cell-error";
import { dateInsteadOfText } from "./date-instead-of-text";
import { equipmentWithoutQuantity } from "./equipment-without-quantity";
import { factWithoutCount } from "./fact-without-count";
import { formulaLikeText } from "./formula-like-text";
import { idNumberPresent } from "./id-number-present";
import { invalidLandline } from "./invalid-landline";
import { invalidMobile } from "./invalid-mobile";
import { multipleDispositions } from "./multiple-dispositions";
import { numberNotCounted } from "./number-not-counted";
import { phoneAsNumber } from "./phone-as-number";
import { phoneLostDigits } from "./phone-lost-digits";
import { struckWords } from "./struck-words";
import { textCut } from "./text-cut";
import { unknownDisposition } from "./unknown-disposition";
import { untidyText } from "./untidy-text";
import { vagueAddress } from "./vague-address";
import { wrongTown } from "./wrong-town";

declare module "../../findings/catalogue" {
  interface Catalogue {
    "missing-site-name": NoParams;
    "missing-town": NoParams;
    "missing-address": NoParams;
    "missing-operator": NoParams;
    "missing-phone": NoParams;
    "missing-equipment": NoParams;
    "missing-violation": NoParams;
    "missing-disposition": { readonly suggestion?: string };
    "missing-progress": NoParams;
    "missing-cell": { readonly column: string };
    "cell-error": { readonly value: string };
    "text-cut": NoParams;
    "struck-words": { readonly struck: string };
    "wrong-town": { readonly town: string; readonly value: string };
    "vague-address": NoParams;
    "invalid-mobile": { readonly digits: number; readonly value: string };
    "invalid-landline": { readonly digits: number; readonly value: string };
    "phone-lost-digits": { readonly value: string };
    "phone-as-number": NoParams;
    "id-number-present": NoParams;
    "untidy-text": NoParams;
    "formula-without-value": NoParams;
    "formula-like-text": { readonly first: string };
    "date-instead-of-text": { readonly shown: string };
    "equipment-without-quantity": NoParams;
    "unknown-disposition": { readonly value: string; readonly suggestion?: string };
    "multiple-dispositions": { readonly value: string };
    "approximate-count": { readonly phrase: string };
    /** `start`: the place of the words in the cell's own text. */
    "fact-without-count": { readonly phrase: string; readonly start: number };
    "number-not-counted": { readonly phrase: string; readonly start: number };
  }
}

export { missingCell, missingCells } from "./missing-cell";

/** Checks of single cells, but for those of empty ones, which the campaign decides. */
export const cellChecks: readonly RowCheck[] = [
  cellError,
  textCut,
  struckWords,
  wrongTown,
  vagueAddress,
  invalidMobile,
  invalidLandline,
  phoneLostDigits,
  phoneAsNumber,
  idNumberPresent,
  untidyText,
  formulaLikeText,
  dateInsteadOfText,
  equipmentWithoutQuantity,
  unknownDisposition,
  multipleDispositions,
  approximateCount,
  factWithoutCount,
  numberNotCounted,
];
