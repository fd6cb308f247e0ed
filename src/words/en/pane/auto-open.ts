/** Whether the pane opens by itself with the workbook, en. */
export const autoOpenText = {
  title: "Open by itself",
  ask: "Shall Qingdan open by itself with this file? (Setting it clears Excel’s own undo history.)",
  yes: "Open by itself",
  no: "No",
  on: "Qingdan opens by itself with this file.",
  isOff: "Qingdan does not open by itself with this file. Setting it clears Excel’s own undo history.",
  off: "Stop opening by itself",
  turnedOn: "Set. Please save the file.",
  turnedOff: "It will not open by itself. Please save the file.",
} as const;
