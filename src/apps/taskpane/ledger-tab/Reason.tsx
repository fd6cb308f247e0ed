import type { Code } from "../../../core/findings";
import { findingReason } from "../../../words/localized/findings";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

/** Why a finding matters, and what the notice says. */
export function Reason({ code }: { readonly code: Code }) {
  const shared = useSharedStyles();
  const reason = findingReason(code, useSession().options.campaign);
  return reason ? <p className={`${shared.quiet} ${shared.text}`}>{reason}</p> : null;
}
