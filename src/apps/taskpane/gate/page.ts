import { type GatePage, gateOffers } from "../../../words/zh-CN/pane/starting";

const ID = "gate-page";

type Offers = Readonly<Record<NonNullable<GatePage["offer"]>, string>>;

function child(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.appendChild(element);
  return element;
}

/** Where the bundle will draw, clearing what is there; null on a page that only adds to what it has. */
function root(): HTMLElement | null {
  return document.getElementById("root");
}

/** Puts a page in the pane's place, instead of the one before it. */
export function showPage({ title, lines, offer }: GatePage, offers: Offers = gateOffers): void {
  removePage();
  const page = document.createElement("div");
  page.id = ID;
  page.setAttribute("role", "status");
  child(page, "h1", title);
  for (let i = 0; i < lines.length; i++) child(page, "p", lines[i]!);
  if (offer === "retry") {
    child(page, "button", offers.retry).addEventListener("click", () => location.reload());
  } else if (offer === "workbench") {
    const link = child(page, "a", offers.workbench) as HTMLAnchorElement;
    link.setAttribute("href", "workbench.html");
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener");
    // For whoever has to type it into a newer browser than this.
    child(page, "p", link.href);
  }
  (root() ?? document.body).appendChild(page);
}

function removePage(): void {
  const page = document.getElementById(ID);
  if (page) page.parentNode!.removeChild(page);
}

/** Makes way for what the bundle shows; in the pane, the page stays until the pane is drawn over it. */
export function hidePage(): void {
  if (!root()) removePage();
}
