const DARK = 128;

/** Brightness of a colour as Office gives it (`#262626`), 0–255. */
function brightness(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Whether Office's own windows are dark. Excel on the web does not say; its surroundings are then taken as light. */
export function isOfficeDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor !== undefined && brightness(theme.bodyBackgroundColor) < DARK;
}
