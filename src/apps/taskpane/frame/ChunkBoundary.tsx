import { Component, type ReactNode } from "react";
import { NotLoaded } from "../shared/NotLoaded";

/** Says so when a part of the pane could not be shown, and lets the person try again. */
export class ChunkBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <NotLoaded onRetry={() => this.setState({ failed: false })} />;
  }
}
