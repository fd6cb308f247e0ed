import { hiddenNameOf } from "../../core/workbook";

/** Queues a property in both of its places: as a custom property, and as a hidden name. Null takes it away. */
export function writeProperty(
  { properties, names }: Excel.Workbook,
  name: string,
  value: string | null,
): void {
  // What is done to an item that is not there does nothing.
  if (value === null) properties.custom.getItemOrNullObject(name).delete();
  else properties.custom.add(name, value);
  const hidden = hiddenNameOf(name, value);
  if (!hidden) return;
  names.getItemOrNullObject(hidden.name).delete();
  if (hidden.formula !== null) names.add(hidden.name, hidden.formula).visible = false;
}
