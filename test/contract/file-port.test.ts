import { createFile, FilePort } from "../../src/files";
import { asPatch } from "../files/as-patch";
import { describeWorkbookPort } from "./describe-workbook-port";

describeWorkbookPort("a file", async (workbook) => {
  const bytes = await createFile(asPatch(workbook));
  return { port: new FilePort({ name: "清单.xlsx", bytes }) };
});
