import { type RefObject, useEffect } from "react";

const focusable = "button, input, select, textarea, summary, a[href], [tabindex]";
/** Where Univer takes keys for the selected cell. */
const cellEditor = "[contenteditable=true][id*=EDITOR__DOCS_NORMAL]";

/** F6 goes from the bar to the grid, to the pane and round again; Shift+F6 the other way. Each takes the focus where it was last. */
export function useRegions(page: RefObject<HTMLElement | null>, isModal: boolean): void {
  useEffect(() => {
    const last = new Map<Element, HTMLElement>();
    const regions = () => [...(page.current?.querySelectorAll("[data-region]") ?? [])];
    const ownerOf = (element: Element | null) => regions().find((region) => region.contains(element));
    const onFocus = ({ target }: FocusEvent) => {
      const region = target instanceof HTMLElement ? ownerOf(target) : undefined;
      if (region) last.set(region, target as HTMLElement);
    };
    const onKey = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      if (key !== "F6" || ctrlKey || metaKey || altKey || isModal) return;
      event.preventDefault();
      event.stopPropagation();
      const all = regions();
      const at = all.findIndex((region) => region.contains(document.activeElement));
      const next = shiftKey ? (at < 0 ? all.length - 1 : at - 1) : at + 1;
      for (let step = 0; step < all.length; step++) {
        const region = all.at((next + (shiftKey ? -step : step)) % all.length)!;
        if (takeFocus(region, last.get(region))) return;
      }
    };
    window.addEventListener("focusin", onFocus);
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      window.removeEventListener("focusin", onFocus);
      window.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [page, isModal]);
}

/** Whether something in the region could take the focus: of the grid its cell, else what had it last or comes first. */
function takeFocus(region: Element, last: HTMLElement | undefined): boolean {
  const cell = region.querySelector<HTMLElement>(cellEditor);
  const choices = cell
    ? [cell]
    : [...(last ? [last] : []), ...region.querySelectorAll<HTMLElement>(focusable)];
  return choices.some((element) => {
    if (element.tabIndex < 0 && !cell) return false;
    element.focus({ focusVisible: true } as FocusOptions);
    return document.activeElement === element;
  });
}
