/** Commands that an .xlsx could not be made to follow: they are refused rather than lost on saving. */
export const refusedCommands: ReadonlySet<string> = new Set([
  "sheet.command.set-worksheet-order",
  "sheet.command.set-worksheet-hidden",
  "sheet.command.set-worksheet-show",
  "sheet.command.set-col-hidden",
  "sheet.command.move-rows",
  "sheet.command.move-cols",
]);

const hidden = [
  ...refusedCommands,
  "sheet.menu.data-validation",
  "sheet.menu.conditional-formatting",
  "sheet.command.hide-col-confirm",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.add-range-protection-from-sheet-bar",
];

/** What Univer's menus leave out. */
export const hiddenMenus = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
