import { Component, type ReactNode } from "react";
import { paneText as text } from "../../../words/zh-CN/pane/frame";

/** Says so when a part of the pane could not be loaded, and lets the person try again. */
export class ChunkBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <p>{text.chunkFailed}</p>
        <button type="button" onClick={() => this.setState({ failed: false })}>
          {text.retry}
        </button>
      </div>
    );
  }
}
