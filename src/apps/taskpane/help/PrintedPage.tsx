import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { language } from "../../../words/localized/language";

/** Of the printed page alone; the pane's own styles do not reach into its frame. */
const look = `
@page { size: A4; margin: 15mm; }
body { font: 10pt/1.45 SimSun, "Noto Serif CJK SC", serif; color: #000; }
h1 { font-size: 16pt; text-align: center; }
h2 { font-size: 13pt; break-after: avoid; }
ul { list-style: none; padding: 0; }
li { margin: 0 0 4pt; break-inside: avoid; }
p { display: inline; margin: 0 0.6em 0 0; }
`;

interface PrintedPageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** After the person has printed, or has thought better of it. */
  readonly onClose: () => void;
}

/** Prints something by itself, by the browser's own print, and leaves nothing of it on the screen. */
export function PrintedPage({ title, children, onClose }: PrintedPageProps) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const page = frame?.contentWindow;
  useEffect(() => {
    if (!page) return;
    page.document.title = title;
    page.document.documentElement.lang = language;
    page.addEventListener("afterprint", onClose);
    page.focus();
    page.print();
    return () => page.removeEventListener("afterprint", onClose);
  }, [page, title, onClose]);
  return (
    <iframe
      ref={setFrame}
      title={title}
      aria-hidden
      tabIndex={-1}
      style={{ position: "absolute", width: 0, height: 0, border: 0, visibility: "hidden" }}
    >
      {page &&
        createPortal(
          <>
            <style>{look}</style>
            <h1>{title}</h1>
            {children}
          </>,
          page.document.body,
        )}
    </iframe>
  );
}
