import { MemoryPort } from "../../src/workbook";
import { describeWorkbookPort } from "./describe-workbook-port";

describeWorkbookPort("memory", async (workbook) => ({ port: new MemoryPort(workbook) }));
