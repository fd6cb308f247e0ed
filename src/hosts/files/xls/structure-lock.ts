const start = 0x0809;
const globals = 0x0005;
const protect = 0x0012;
const end = 0x000a;

/** Whether a workbook stream says that its sheets can be neither added, removed nor renamed. */
export function streamLocksStructure(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8 || view.getUint16(0, true) !== start || view.getUint16(6, true) !== globals)
    return false;
  for (let at = 0; at + 6 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === end) return false;
    if (type === protect) return view.getUint16(at + 4, true) !== 0;
  }
  return false;
}

/** The same of the contents of an OpenDocument. */
export function openDocumentLocksStructure(xml: string): boolean {
  return /<(?:[\w.-]+:)?spreadsheet\s[^>]*structure-protected\s*=\s*["']true["']/.test(xml);
}

/** The same of a workbook as XML of Excel 2003. */
export function xmlSpreadsheetLocksStructure(xml: string): boolean {
  return /<(?:[\w.-]+:)?ProtectStructure>\s*(?:True|1)\s*</i.test(xml);
}
