import type { Campaign } from "../schema";
import type { Report } from "./report";

/** What puts a site on a department's list names dispositions and columns that the campaign has. */
export function checkAssistance({ assistance, dispositions, ledger }: Campaign, report: Report): void {
  const known = {
    dispositions: dispositions.map(({ key }) => key),
    columns: ledger.columns.map(({ key }) => key),
  };
  assistance.departments.forEach(({ cases }, department) =>
    cases.forEach((one, index) => {
      const path = ["assistance", "departments", department, "cases", index];
      const check = (keys: readonly string[] = [], field: readonly string[], values: readonly string[]) =>
        keys.forEach((key, at) => {
          if (!values.includes(key))
            report([...path, ...field, at], "unknown-reference", { key, values: values.join("、") });
        });
      check(one.dispositions, ["dispositions"], known.dispositions);
      check(one.text?.columns, ["text", "columns"], known.columns);
    }),
  );
}
