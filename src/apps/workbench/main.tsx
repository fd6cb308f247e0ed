import { createRoot } from "react-dom/client";
import { speak } from "../../words/localized/language";
import { addArrayCopies } from "../taskpane/shared/array-copies";
import { App } from "./App";

addArrayCopies();

// The workbench is made for clerks and speaks zh-CN; `?lang=en` is for who wants to look at another language.
void speak(new URLSearchParams(location.search).get("lang")).then(() =>
  createRoot(document.getElementById("root")!).render(<App />),
);
