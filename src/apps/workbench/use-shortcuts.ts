import { useEffect } from "react";

/** Ctrl (on a Mac Command) and a letter, wherever the cursor is on the page: the browser's own use of it is left out. */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
      const run = ctrlKey || metaKey ? shortcuts[key.toLowerCase()] : undefined;
      if (!run || altKey || shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) run();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [shortcuts]);
}
