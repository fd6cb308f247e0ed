import { createFile, FilePort } from "../../src/hosts/files";
import { asPatch } from "../hosts/files/as-patch";
import { describeWorkbookPort } from "./describe-workbook-port";

describeWorkbookPort("a file", async (workbook) => {
  const bytes = await createFile(asPatch(workbook));
  return { port: new FilePort({ name: "清单.xlsx", bytes }) };
});
