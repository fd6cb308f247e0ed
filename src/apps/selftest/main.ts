import { contractCases } from "../../../test/contract/cases";
import { hostDescription, startExcel } from "../../hosts/excel";
import { selftestText as text } from "../../words/zh-CN/selftest";
import { portInOpenWorkbook } from "./make-port";
import { reportOf, runCases } from "./run-cases";

function add<K extends keyof HTMLElementTagNameMap>(tag: K, content = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = content;
  document.body.append(element);
  return element;
}

async function main(): Promise<void> {
  document.title = text.title;
  add("h1", text.title);
  const started = await startExcel();
  if ("unsupported" in started) return void add("p", text.noExcel);
  add("p", text.intro);
  const run = add("button", text.run);
  const status = add("p");
  status.setAttribute("role", "status");
  const result = add("textarea");
  result.setAttribute("aria-label", text.result);
  result.readOnly = true;
  result.rows = 20;
  const copy = add("button", text.copy);
  run.addEventListener("click", async () => {
    run.disabled = true;
    const all = contractCases.length;
    const results = await runCases(contractCases, portInOpenWorkbook(started.port), (done) => {
      status.textContent = text.running(done, all);
    });
    const failed = results.filter(({ failure }) => failure !== null).length;
    status.textContent = failed > 0 ? text.failed(failed, all) : text.passed(all);
    result.value = reportOf(hostDescription(), results);
    run.disabled = false;
  });
  copy.addEventListener("click", async () => {
    result.select();
    // The web host may forbid the clipboard; the selected text can then be copied by hand.
    await navigator.clipboard.writeText(result.value).catch(() => undefined);
    copy.textContent = text.copied;
  });
}

void main();
