import { useEffect, useState } from "react";
import type { WorkbookPort, WorkbookSnapshot } from "../workbook";

/** The pane beside a workbook, in Excel and in the workbench. */
export function Pane({ port }: { readonly port: WorkbookPort }) {
  const [workbook, setWorkbook] = useState<WorkbookSnapshot | null>(null);
  useEffect(() => {
    const refresh = () => void port.read().then(setWorkbook);
    refresh();
    return port.onChange(refresh);
  }, [port]);
  return <p>{workbook ? workbook.sheets.map((sheet) => sheet.name).join("、") : ""}</p>;
}
