import { useSyncExternalStore } from "react";
import type { Campaign } from "../../../../core/campaign";
import { type Manners, usualManners } from "../../../../words/zh-CN/consolidation/manners";
import { useSession } from "../../shared/use-session";

const key = "qingdan.manners";
const listeners = new Set<() => void>();
/** What holds where nothing can be kept: until the pane is closed. */
let unkept: string | null = null;

function kept(): string | null {
  try {
    return localStorage.getItem(key) ?? unkept;
  } catch {
    return unkept;
  }
}

/** The parts that the officer has set; a text that is no such thing says nothing. */
function partsOf(text: string | null): Partial<Manners> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    const strings = Object.entries(value).filter((entry) => typeof entry[1] === "string");
    return Object.fromEntries(strings) as Partial<Manners>;
  } catch {
    return {};
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps how the officer speaks, on this machine. */
function keep(manners: Manners): void {
  unkept = JSON.stringify(manners);
  try {
    localStorage.setItem(key, unkept);
  } catch {
    // A host that keeps nothing.
  }
  for (const listener of listeners) listener();
}

/** How the officer speaks: what was set on this machine, else as is usual. */
export function useManners(): { readonly manners: Manners; readonly keep: (manners: Manners) => void } {
  const { campaign } = useSession().options;
  const text = useSyncExternalStore(subscribe, kept);
  return { manners: mannersFrom(text, campaign), keep };
}

function mannersFrom(text: string | null, campaign: Campaign): Manners {
  const { group, unit, signature } = { ...usualManners(campaign), ...partsOf(text) };
  return { group, unit, signature };
}
