import { createFile, FilePort } from "../../src/hosts/files";
import { asPatch } from "../hosts/files/as-patch";
import type { MakePort } from "./contract";
import { describeRefresh } from "./describe-refresh";
import { describeWorkbookPort } from "./describe-workbook-port";

const make: MakePort = async (workbook) => {
  const bytes = await createFile(asPatch(workbook), workbook);
  return { port: new FilePort({ name: "清单.xlsx", bytes }) };
};

describeWorkbookPort("a file", make);
describeRefresh("a file", make);
