/**
 * Uses of Office.js beyond the floor, for the check to find, and guarded ones that it must let pass. Never run.
 */
const tells = Office.context.requirements.isSetSupported("ExcelApiOnline", "1.1");
const isOld = Office.context.requirements.isSetSupported("ExcelApi", "1.9");

function hasNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

export function sample(sheet: Excel.Worksheet, { protection }: Excel.Worksheet): unknown {
  return [
    sheet.notes, // finds Excel.Worksheet.notes
    hasNotes() ? sheet.notes : null,
    hasNotes() ? null : sheet.notes, // finds Excel.Worksheet.notes
    isOld && sheet.notes, // finds Excel.Worksheet.notes
    hasNotes() && sheet.name !== "" && sheet.notes,
    protection.load("options,isPasswordProtected"), // finds Excel.WorksheetProtection.isPasswordProtected
    protection.load(tells ? "options,isPasswordProtected" : "options"),
    tells && protection.isPasswordProtected,
    sheet.getRange().getMergedAreasOrNullObject().load("areas/items/address"),
  ];
}

export function takenApart({ notes }: Excel.Worksheet): unknown {
  return notes; // finds Excel.Worksheet.notes
}
