import { findingReasons } from "../../../words/zh-CN/reasons";
import { useSharedStyles } from "../shared/styles";

/** Why a finding matters, and what the notice says. */
export default function Reason({ code }: { readonly code: string }) {
  const shared = useSharedStyles();
  const reason = findingReasons[code];
  return reason ? <p className={`${shared.quiet} ${shared.text}`}>{reason}</p> : null;
}
