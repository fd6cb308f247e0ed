import type { WorkbookPort, WorkbookSnapshot } from "../../src/core/workbook";

/** A port onto a workbook made for one case. */
export interface OpenedPort {
  readonly port: WorkbookPort;
  close?(): Promise<void> | void;
}

/** Makes a port whose workbook holds at least these sheets; others may be there too. */
export type MakePort = (workbook: WorkbookSnapshot) => Promise<OpenedPort>;

/** One sentence of the contract of `WorkbookPort`, as plain data: it runs in Jest and in a page. */
export interface ContractCase {
  readonly name: string;
  run(make: MakePort): Promise<void>;
}

/** A case that opens a workbook, works on its port, and closes it again whatever happens. */
export function contractCase(
  name: string,
  workbook: WorkbookSnapshot,
  check: (port: WorkbookPort) => Promise<void>,
): ContractCase {
  return {
    name,
    async run(make) {
      const opened = await make(workbook);
      try {
        await check(opened.port);
      } finally {
        await opened.close?.();
      }
    },
  };
}
