/** The directions of docs/architecture.md, kept by a machine. */

/** The rooms of the core, from the ground up: each may import those before it. */
const core = [
  "workbook",
  "language",
  "campaign",
  "forms",
  "findings",
  "roster",
  "progress",
  "same-site",
  "ledger",
  "ledger-form",
  "checks",
  "action-log",
  "tally",
  "submission",
  "consolidation",
  "materials",
  "archive",
];

/** The four rooms of src, and what each may import. */
const rooms = { core: [], words: ["core"], hosts: ["core"], apps: ["core", "words", "hosts"] };

function onlyFrom(name, folder, allowed) {
  return {
    name,
    severity: "error",
    from: { path: `^${folder}/` },
    to: { path: "^src/", pathNot: `^(${[folder, ...allowed].join("|")})/` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, allowed]) =>
      onlyFrom(
        `${room}-imports-downhill`,
        `src/${room}`,
        allowed.map((other) => `src/${other}`),
      ),
    ),
    ...core.map((room, floor) =>
      onlyFrom(
        `core-${room}-imports-downhill`,
        `src/core/${room}`,
        core.slice(0, floor).map((below) => `src/core/${below}`),
      ),
    ),
    ...["excel", "files", "grid", "documents", "pictures"].map((host) =>
      onlyFrom(`host-${host}-stands-alone`, `src/hosts/${host}`, [
        "src/core",
        ...(host === "grid" ? ["src/hosts/files"] : []),
      ]),
    ),
    {
      name: "pane-does-not-know-who-holds-it",
      severity: "error",
      from: { path: "^src/apps/taskpane/" },
      to: { path: "^src/apps/(workbench|cli|selftest)/" },
    },
    {
      name: "pure-core",
      comment: "no Office.js, React, DOM, file, clock or random in the core",
      severity: "error",
      from: { path: "^src/(core|words)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-needs-zod-and-hashes-at-most",
      comment: "a schema's checks and a synchronous SHA-256; both are pure functions",
      severity: "error",
      from: { path: "^src/(core|words)/" },
      to: { path: "node_modules", pathNot: "node_modules/(zod|@noble/hashes)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
