/** Commands whose outcome could not be saved in the file: they are refused rather than lost. */
const unsavable = [
  "sheet.command.set-worksheet-order",
  "sheet.command.set-worksheet-hidden",
  "sheet.command.set-worksheet-show",
  "sheet.command.set-tab-color",
  "sheet.command.set-col-hidden",
  "sheet.command.move-rows",
  "sheet.command.move-cols",
  "sheet.command.set-range-italic",
  "sheet.command.set-range-underline",
  "sheet.command.set-range-stroke",
  "sheet.command.set-text-rotation",
  "sheet.command.toggle-gridlines",
];

export const refusedCommands: ReadonlySet<string> = new Set(unsavable);

/** What Univer's menus leave out: rules belong to the pane, and a ledger needs few functions. */
const leftOut = [
  ...unsavable,
  "ui-sheet.command.show-menu-list",
  "sheet.menu.data-validation",
  "sheet.menu.conditional-formatting",
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-selected-cols-visible",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "base-ui.operation.toggle-shortcut-panel",
  "formula-ui.operation.more-functions",
];

const functionCategories = [
  "financial",
  "engineering",
  "database",
  "lookup",
  "math",
  "statistical",
  "information",
];

export const hiddenMenus = Object.fromEntries(
  [
    ...leftOut,
    ...functionCategories.map((category) => `formula-ui.operation.insert-function.${category}`),
  ].map((id) => [id, { hidden: true }]),
);
