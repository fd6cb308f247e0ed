import { contractCases } from "../../../test/contract/cases";
import { hostDescription, startExcel } from "../../hosts/excel";
import { selftestText as text } from "../../words/zh-CN/selftest";
import { addArrayCopies } from "../taskpane/shared/array-copies";
import { askForClicks, type Click, type ClickStep } from "./clicks";
import { isEmptyWorkbook } from "./empty-workbook";
import { portInOpenWorkbook } from "./make-port";
import { add, copyingButton, downloadingButton, field } from "./page";
import { probes } from "./probes";
import { type Finding, runProbes } from "./probes/probe";
import { Recorder, type Recording } from "./recorder";
import { reportOf } from "./report";
import { type CaseResult, runCases } from "./run-cases";

async function main(): Promise<void> {
  addArrayCopies();
  document.title = text.title;
  add("h1", text.title);
  const started = await startExcel();
  if ("unsupported" in started) return void add("p", text.noExcel);
  const { port } = started;
  const recorder = new Recorder();
  let findings: readonly Finding[] = [];
  let cases: readonly CaseResult[] = [];
  let clicks: readonly Click[] = [];

  add("p", text.intro);
  const run = add("button", text.run);
  const click = add("button", text.clicks);
  const status = add("p");
  status.setAttribute("role", "status");
  const pass = add("button", text.pass);
  pass.hidden = true;
  const result = field(text.result, 16);
  const record = field(text.record, 4);
  copyingButton(text.copy, result);
  copyingButton(text.copyRecord, record);
  if (port.downloadPlace() !== null) downloadingButton(text.download, () => record.value);

  const say = (words: string) => void (status.textContent = words);
  const show = () => {
    result.value = reportOf(hostDescription(), { findings, cases, clicks });
    const recording: Recording = {
      format: "qingdan-recording-1",
      excel: hostDescription(),
      exchanges: recorder.exchanges,
    };
    record.value = JSON.stringify(recording);
  };
  /** Does a part of the self-test in an empty workbook, and shows what is known by then. */
  const during = async (part: () => Promise<string>) => {
    run.disabled = click.disabled = true;
    try {
      say((await isEmptyWorkbook()) ? await part() : text.notEmpty);
    } catch (error) {
      say(text.broken(String(error)));
    }
    show();
    run.disabled = click.disabled = false;
  };

  const ask = (step: ClickStep) =>
    new Promise<void>((resolve) => {
      say(`${text.clicksIntro}${text.steps[step]}`);
      pass.onclick = () => resolve();
    });
  click.addEventListener("click", () =>
    during(async () => {
      clicks = [];
      pass.hidden = false;
      await askForClicks(ask, (each) => (clicks = [...clicks, each])).finally(() => (pass.hidden = true));
      return text.clicked;
    }),
  );
  run.addEventListener("click", () =>
    during(async () => {
      recorder.exchanges.length = 0;
      const stop = recorder.start();
      findings = await runProbes(probes, recorder, (done) => say(text.asking(done, probes.length)));
      stop();
      show();
      const all = contractCases.length;
      cases = await runCases(contractCases, portInOpenWorkbook(port), (done) => say(text.running(done, all)));
      const failed = cases.filter(({ failure }) => failure !== null).length;
      return failed > 0 ? text.failed(failed, all) : text.passed(all);
    }),
  );
}

void main();
