import type { Campaign } from "../../../../core/campaign";
import { type Manners, usualManners } from "../../../../words/zh-CN/consolidation/manners";
import { keptSetting } from "../../local-data/kept-setting";
import { useSession } from "../../shared/use-session";

const setting = keptSetting("qingdan.manners");

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

/** Keeps how the officer speaks, on this machine. */
function keep(manners: Manners): void {
  setting.keep(JSON.stringify(manners));
}

/** How the officer speaks: what was set on this machine, else as is usual. */
export function useManners(): { readonly manners: Manners; readonly keep: (manners: Manners) => void } {
  const { campaign } = useSession().options;
  const text = setting.use();
  return { manners: mannersFrom(text, campaign), keep };
}

function mannersFrom(text: string | null, campaign: Campaign): Manners {
  const { group, unit, signature } = { ...usualManners(campaign), ...partsOf(text) };
  return { group, unit, signature };
}
