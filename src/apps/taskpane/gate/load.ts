/** How long one source of office.js may take before the next is asked; milliseconds. */
const PATIENCE = 3000;

type Done = () => void;

function append<K extends "script" | "link">(tag: K, attributes: Partial<HTMLElementTagNameMap[K]>) {
  const element = document.createElement(tag);
  Object.assign(element, attributes);
  document.head.appendChild(element);
  return element;
}

/**
 * Loads the first of the scripts that answers. Each is only fetched at first: a script element, once begun, runs
 * however late it comes, and office.js must not run twice.
 */
export function loadFirst(sources: readonly string[], loaded: Done, failed: Done): void {
  const [src, ...others] = sources;
  if (src === undefined) return failed();
  const probe = append("link", { rel: "preload", as: "script", href: src });
  let isDecided = false;
  const decide = (next: Done) => () => {
    if (isDecided) return;
    isDecided = true;
    clearTimeout(timer);
    next();
  };
  const next = () => loadFirst(others, loaded, failed);
  const giveUp = decide(() => {
    document.head.removeChild(probe);
    next();
  });
  const timer = others.length > 0 ? setTimeout(giveUp, PATIENCE) : undefined;
  probe.onerror = giveUp;
  probe.onload = decide(() => append("script", { src, onload: loaded, onerror: next }));
}

/** Runs scripts in their order, fetching them side by side. */
export function loadAll(sources: readonly string[], loaded: Done, failed: Done): void {
  let left = sources.length;
  const one = () => {
    left -= 1;
    if (left === 0) loaded();
  };
  for (let i = 0; i < sources.length; i++)
    append("script", { src: sources[i]!, async: false, onload: one, onerror: failed });
}
