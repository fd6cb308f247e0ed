/** The directions of docs/architecture.md, kept by a machine. */
const pure = "^src/(campaign|workbook|ledger|tally|consolidation|submission)/";

function onlyFrom(folder, allowed) {
  return {
    name: `${folder}-depends-on-its-sources-only`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    onlyFrom("campaign", []),
    onlyFrom("workbook", []),
    onlyFrom("ledger", ["campaign", "workbook"]),
    onlyFrom("tally", ["campaign", "workbook", "ledger"]),
    onlyFrom("consolidation", ["campaign", "workbook", "ledger", "tally"]),
    onlyFrom("submission", ["campaign", "workbook", "ledger", "tally"]),
    {
      name: "text-depends-on-types-only",
      severity: "error",
      from: { path: "^src/text/" },
      to: { path: "^src/", pathNot: "^src/text/", dependencyTypesNot: ["type-only"] },
    },
    onlyFrom("documents", ["submission"]),
    onlyFrom("files", ["workbook"]),
    onlyFrom("excel", ["workbook"]),
    {
      name: "pure-core",
      comment: "no Office.js, React, DOM, file, clock or random in the core",
      severity: "error",
      from: { path: pure },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-needs-zod-and-hashes-at-most",
      comment: "a schema's checks and a synchronous SHA-256; both are pure functions",
      severity: "error",
      from: { path: pure },
      to: { path: "node_modules", pathNot: "node_modules/(zod|@noble/hashes)/" },
    },
    {
      name: "screens-stay-outside",
      severity: "error",
      from: { pathNot: "^src/(taskpane|workbench|cli)/" },
      to: { path: "^src/(taskpane|workbench|cli)/" },
    },
    {
      name: "workbench-uses-pane-not-back",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: "^src/(workbench|cli)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
