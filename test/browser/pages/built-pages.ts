import path from "node:path";

export const pagesFolder = path.resolve(__dirname, "../../../node_modules/.cache/qingdan/pages");

/** What the browser suites open beside dist: the pane alone, the grid alone, a page that plays Excel, and the gate. */
export const pageNames = ["pane", "grid", "excel", "gate-auto", "gate-bundled"] as const;

export type PageName = (typeof pageNames)[number];

/** The folder into which pages are built. */
export const builtPages = (name: PageName): string => path.join(pagesFolder, name);
