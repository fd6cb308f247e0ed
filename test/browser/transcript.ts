import type { Page } from "playwright-core";

/** A node of Chromium's accessibility tree. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly childIds?: readonly string[];
}

/** What a reader says as one thing: its name is what it holds. */
const saidWhole = new Set([
  ...["button", "tab", "link", "option", "radio", "checkbox", "switch", "heading", "DisclosureTriangle"],
  ...["menuitem", "combobox", "textbox", "searchbox", "spinbutton", "img", "image", "progressbar"],
]);
/** Boxes that a reader passes over where they have no name. */
const boxes = new Set([
  "generic",
  "none",
  "group",
  "paragraph",
  "Section",
  "emphasis",
  "strong",
  "mark",
  "code",
]);
/** States that are said. */
const states = ["expanded", "checked", "pressed", "selected", "disabled", "required", "invalid"];

/**
 * What a screen reader says of a page, or of the first part of it with a role, from its top to its end: a line each, the
 * role, the name, the states.
 */
export async function transcriptOf(page: Page, part?: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as { nodes: Node[] };
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const say = (node: Node, depth: number): void => {
    const role = node.role?.value ?? "";
    const name = (node.name?.value ?? "").replace(/\s+/g, " ").trim();
    const isBox = node.ignored || role === "RootWebArea" || (boxes.has(role) && name === "");
    const inner = isBox ? depth : depth + 1;
    if (role === "StaticText") {
      if (name !== "") lines.push(`${"  ".repeat(depth)}${name}`);
      return;
    }
    if (!isBox)
      lines.push("  ".repeat(depth) + [role, name && `“${name}”`, ...heard(node)].filter(Boolean).join(" "));
    if (!isBox && saidWhole.has(role)) return;
    for (const id of node.childIds ?? []) {
      const child = known.get(id);
      if (child) say(child, inner);
    }
  };
  const first = part === undefined ? nodes[0] : nodes.find(({ role }) => role?.value === part);
  if (first) say(first, 0);
  return lines.join("\n");
}

/** The value, the states and the description of a node. */
function heard({ role, name, value, description, properties = [] }: Node): string[] {
  const said = properties
    .filter(
      (each) =>
        states.includes(each.name) && !["", "none", false, undefined].includes(each.value.value as never),
    )
    .map((each) =>
      each.name === "invalid" && each.value.value === "false"
        ? ""
        : `${each.name}=${String(each.value.value)}`,
    );
  const collapsed = properties.some((each) => each.name === "expanded" && each.value.value === false);
  return [
    ...(value && role?.value !== "heading" && String(value.value) !== ""
      ? [`value=${String(value.value)}`]
      : []),
    ...(collapsed ? ["collapsed"] : []),
    ...said,
    ...(description?.value && description.value !== name?.value ? [`（${description.value}）`] : []),
  ].filter(Boolean);
}
