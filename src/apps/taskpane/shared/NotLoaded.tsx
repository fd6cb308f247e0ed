import { paneText as text } from "../../../words/localized/pane/frame";

/** What stands in the place of a part of the pane that could not be loaded. */
export function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert">
      <p>{text.chunkFailed}</p>
      <button type="button" onClick={onRetry}>
        {text.retry}
      </button>
    </div>
  );
}
