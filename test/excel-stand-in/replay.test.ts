import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { probes } from "../../src/apps/selftest/probes";
import { type Finding, runProbes } from "../../src/apps/selftest/probes/probe";
import { Recorder, type Recording } from "../../src/apps/selftest/recorder";
import { emptySheet, workbookOf } from "../../src/core/workbook";
import { ExcelModel } from "./model";
import { openPane, type Pane } from "./office-in-jsdom";
import { readRecording, Replay } from "./replay";

const folder = path.join(__dirname, "recordings");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const emptyModel = () => new ExcelModel(workbookOf([emptySheet("Sheet1")]));
const replayed = (recording: Recording) => new Replay(emptyModel()).run(recording);

let pane: Pane;
let findings: readonly Finding[];
let recording: Recording;
beforeAll(async () => {
  pane = await openPane(emptyModel());
  const recorder = new Recorder();
  const stop = recorder.start();
  findings = await runProbes(probes, recorder, () => undefined);
  stop();
  const { exchanges } = recorder;
  recording = readRecording(JSON.stringify({ format: "qingdan-recording-1", excel: "stand-in", exchanges }));
});
afterAll(() => pane.close());

describe("the probes of the self-test", () => {
  it("ask the stand-in each of their questions, and leave the workbook as it was", () => {
    expect(findings.map(({ name }) => name)).toEqual(probes.map(({ name }) => name));
    expect(pane.host.model.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(pane.host.model.workbook.properties.size).toBe(0);
  });

  it("use no member that the stand-in lacks", () => {
    expect(findings.filter(({ got }) => JSON.stringify(got).includes("ApiNotFound"))).toEqual([]);
  });

  it("show what Excel gave, and how it failed", () => {
    const got = (fact: number) => findings.filter((each) => each.fact === fact).map((each) => each.got);
    expect(got(4)).toMatchObject([{ type: "WholeNumber", rule: { wholeNumber: { formula1: 1 } } }]);
    expect(got(15)).toMatchObject([
      { onNull: "ok", protectTwice: { failed: "InvalidOperation", at: expect.any(String) } },
    ]);
  });

  it("tell a question that is never answered, and go on", async () => {
    const silent = { fact: 0, name: "silence", ask: () => new Promise(() => undefined) };
    const loud = { fact: 0, name: "an answer", ask: () => Promise.resolve(7) };
    const told = await runProbes([silent, loud], new Recorder(), () => undefined, 20);
    expect(told.map(({ got }) => got)).toEqual([{ failed: "no answer within 20 ms" }, 7]);
  });
});

describe("a recording of the self-test", () => {
  it("holds each request and its answer", () => {
    expect(recording.exchanges.length).toBeGreaterThan(2 * probes.length);
    expect(recording.exchanges.filter(({ answer }) => answer === null)).toEqual([]);
  });

  it.each(["made here", ...files])("is answered by the stand-in as it was then: %s", (file) => {
    const made = files.includes(file)
      ? readRecording(readFileSync(path.join(folder, file), "utf8"))
      : recording;
    expect(replayed(made)).toEqual([]);
  });

  it("shows each answer that differs, with the probe and the member", () => {
    const name = "what a whole-number validation reads as";
    const exchanges = recording.exchanges.map((exchange) => ({
      ...exchange,
      answer: JSON.parse(
        JSON.stringify(exchange.answer).replaceAll('"formula1":1', '"formula1":"=1"'),
      ) as unknown,
    }));
    const differences = replayed({ ...recording, exchanges });
    expect(differences.length).toBeGreaterThan(0);
    expect(new Set(differences.map(({ during }) => during))).toEqual(new Set([name]));
    expect(differences[0]).toMatchObject({ excel: "=1", standIn: 1 });
  });

  it("holds under other ids", () => {
    const ofOther = JSON.stringify(recording).replaceAll('"ref', '"other-ref');
    expect(replayed(readRecording(ofOther))).toEqual([]);
  });
});
