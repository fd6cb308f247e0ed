/** Making and conforming 附件1: needed once asked for, and kept out of what loads first. */
export { conformPatch, ledgerTemplate, protectPatch } from "../../ledger";
export { mappingPatch } from "../mapping/mapping-patch";
export { samplePatch } from "../sample-ledger";
