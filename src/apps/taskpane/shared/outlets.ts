import { createContext } from "react";
import { type Outlets, WorkbookError } from "../../../core/workbook";

/** A page in a browser of its own. */
const inBrowser: Outlets = {
  downloadPlace: () => "browser",
  openAsNew: () => Promise.reject(new WorkbookError("unsupported")),
  openInBrowser: (url) => void window.open(url, "_blank", "noopener"),
};

/** How files get out of the pane around. */
export const OutletsContext = createContext(inBrowser);
