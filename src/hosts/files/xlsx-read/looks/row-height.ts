import { plainNumber } from "../../xml/bytes";
import type { XmlScanner } from "../../xml/scanner";

/** Whether the row whose tag was just read shows nothing: it is hidden, or has less than a point of height. */
export function isHiddenRow(scan: XmlScanner): boolean {
  const { bytes, attributes } = scan;
  const hidden = scan.find("hidden");
  const first = hidden < 0 ? 0 : bytes[attributes[hidden + 2]!];
  return first === 49 || first === 116 || hasNoHeight(scan);
}

function hasNoHeight(scan: XmlScanner): boolean {
  const { bytes, attributes } = scan;
  const slot = scan.find("ht");
  // Nearly every height begins with another digit than 0.
  if (slot < 0 || (bytes[attributes[slot + 2]!] !== 48 && bytes[attributes[slot + 2]!] !== 46)) return false;
  return plainNumber(bytes, attributes[slot + 2]!, attributes[slot + 3]!) < 1;
}
