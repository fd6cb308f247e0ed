/** What the bar above the grid tells, with what can be done about it. */
export interface Notice {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly text: string;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}
