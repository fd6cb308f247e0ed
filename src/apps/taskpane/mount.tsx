import type { IsoDate } from "../../core/language";
import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { Outlets, WorkbookPort } from "../../core/workbook";
import { Pane } from "./Pane";
import { type Opening, OpeningContext, ordinaryOpening } from "./opening/opening";
import { OutletsContext } from "./shared/outlets";
import { type LoadedTheme, loadTheme, type ThemeName } from "./theme";

/** A pane on a page. */
export interface MountedPane {
  /** Follows the host when its theme changes. */
  setTheme(theme: ThemeName): void;
  unmount(): void;
}

export interface MountOptions {
  readonly theme?: ThemeName;
  /** YYYY-MM-DD; by default today where the person is. */
  readonly today?: IsoDate;
  /** What the host makes of the pane's opening. */
  readonly opening?: Partial<Opening>;
  /** How files get out of the pane; by default as out of any page in a browser. */
  readonly outlets?: Outlets;
  /** Name of the file, or where it is kept; null where that is not known. */
  readonly fileName?: () => string | null;
}

/** Puts the pane of a workbook on the page. */
export function mountPane(element: HTMLElement, port: WorkbookPort, options: MountOptions = {}): MountedPane {
  const root = createRoot(element);
  const opening = { ...ordinaryOpening, ...options.opening };
  const { today, fileName } = options;
  const alone = <Pane port={port} {...(today && { today })} {...(fileName && { fileName })} />;
  const pane = options.outlets ? <OutletsContext value={options.outlets}>{alone}</OutletsContext> : alone;
  const render = ({ theme, colorScheme }: LoadedTheme) =>
    root.render(
      <FluentProvider theme={theme} style={{ height: "100%", colorScheme }}>
        <OpeningContext value={opening}>{pane}</OpeningContext>
      </FluentProvider>,
    );
  let wanted: ThemeName;
  const setTheme = (name: ThemeName) => {
    wanted = name;
    void loadTheme(name).then((loaded) => {
      if (wanted === name) render(loaded);
    });
  };
  setTheme(options.theme ?? "light");
  return { setTheme, unmount: () => root.unmount() };
}
