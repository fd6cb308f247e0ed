/** Making and conforming 附件1: needed once asked for, and kept out of what loads first. */
export { conformPatch, ledgerTemplate, protectPatch, restorePatch } from "../../../core/ledger-form";
export { samplePatch } from "../sample-ledger";
export { unitInFileName } from "../../../core/roster";
