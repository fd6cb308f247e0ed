import { selftestText as text } from "../../words/zh-CN/selftest";

/** Puts an element at the end of the page. */
export function add<K extends keyof HTMLElementTagNameMap>(tag: K, content = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = content;
  document.body.append(element);
  return element;
}

/** A text that can be read and copied. */
export function field(label: string, rows: number): HTMLTextAreaElement {
  const caption = add("label", label);
  const area = document.createElement("textarea");
  area.readOnly = true;
  area.rows = rows;
  caption.append(area);
  return area;
}

/** A button that copies a text; where the host forbids that, it selects the text to be copied by hand. */
export function copyingButton(label: string, area: HTMLTextAreaElement): void {
  const button = add("button", label);
  button.addEventListener("click", async () => {
    area.select();
    const isCopied = await navigator.clipboard.writeText(area.value).then(
      () => true,
      () => document.execCommand("copy"),
    );
    button.textContent = isCopied ? text.copied : text.notCopied;
  });
}

/** A button that downloads a text as a file. */
export function downloadingButton(label: string, content: () => string): void {
  add("button", label).addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content()], { type: "application/json" }));
    link.download = "qingdan-recording.json";
    link.click();
  });
}
