import { contractCases } from "../../../test/contract/cases";
import { hostDescription, startExcel } from "../../hosts/excel";
import { portInOpenWorkbook } from "./make-port";
import { reportOf, runCases } from "./run-cases";
import { words } from "./words";

function add<K extends keyof HTMLElementTagNameMap>(tag: K, text = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  document.body.append(element);
  return element;
}

async function main(): Promise<void> {
  document.title = words.title;
  add("h1", words.title);
  const started = await startExcel();
  if ("unsupported" in started) return void add("p", words.noExcel);
  add("p", words.intro);
  const run = add("button", words.run);
  const status = add("p");
  status.setAttribute("role", "status");
  const result = add("textarea");
  result.setAttribute("aria-label", words.result);
  result.readOnly = true;
  result.rows = 20;
  const copy = add("button", words.copy);
  run.addEventListener("click", async () => {
    run.disabled = true;
    const all = contractCases.length;
    const results = await runCases(contractCases, portInOpenWorkbook(started.port), (done) => {
      status.textContent = words.running(done, all);
    });
    const failed = results.filter(({ failure }) => failure !== null).length;
    status.textContent = failed > 0 ? words.failed(failed, all) : words.passed(all);
    result.value = reportOf(hostDescription(), results);
    run.disabled = false;
  });
  copy.addEventListener("click", async () => {
    result.select();
    // The web host may forbid the clipboard; the selected text can then be copied by hand.
    await navigator.clipboard.writeText(result.value).catch(() => undefined);
    copy.textContent = words.copied;
  });
}

void main();
