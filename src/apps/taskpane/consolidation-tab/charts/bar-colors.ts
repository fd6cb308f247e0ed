import { tokens } from "@fluentui/react-components";

const palette = [
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteGreenBorderActive,
  tokens.colorPaletteBerryBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPalettePumpkinBorderActive,
  tokens.colorPalettePinkBorderActive,
  tokens.colorPaletteBrassBorderActive,
];

/** A colour for each disposition, and last a pale one for sites that have none. */
export function barColors(dispositions: number): string[] {
  const colors = Array.from({ length: dispositions }, (_, index) => palette[index % palette.length]!);
  return [...colors, tokens.colorNeutralStroke1];
}
