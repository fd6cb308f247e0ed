import { cizao2019, periodOf } from "../../../src/core/campaign";
import { ledgerTemplate } from "../../../src/core/ledger-form";
import { createFile } from "../../../src/hosts/files";
import { inParts } from "../../../src/apps/taskpane/reading/in-parts";
import { type IncomingFile } from "../../../src/apps/taskpane/consolidation-tab/dropped-files";
import { Intake } from "../../../src/apps/taskpane/consolidation-tab/intake";
import { type CarriedAnswer, carriedAnswer } from "../../../src/apps/taskpane/reading/carried-answer";
import type { Answer, BookQuestion, ReadQuestion, Ready } from "../../../src/apps/taskpane/reading/protocol";
import { Reader } from "../../../src/apps/taskpane/reading/reader";
import { submissionFiles } from "../../../src/apps/taskpane/reading/submission-files";
import { emptySheet, workbookOf } from "../../../src/core/workbook";
import { sampleWorkbook, today } from "./sample";

type Behaviour = "reads" | "hangs" | "crashes";

/** A worker in this thread whose behaviour depends on the file's name. */
function workers(behaviour: (name: string) => Behaviour) {
  const made: { isTerminated: boolean }[] = [];
  const makeWorker = () => {
    const worker = {
      isTerminated: false,
      onmessage: null as ((event: { data: CarriedAnswer | Ready }) => void) | null,
      onerror: null as (() => void) | null,
      terminate: () => void (worker.isTerminated = true),
      postMessage: ({ id, name, submission, isToShow }: ReadQuestion) => {
        worker.onmessage?.({ data: { kind: "ready" } });
        const kind = behaviour(name);
        if (kind === "hangs") return;
        setTimeout(() => {
          if (worker.isTerminated) return;
          if (kind === "crashes") return worker.onerror?.();
          const workbook = name === "远.xlsx" ? farApart() : sampleWorkbook();
          const data: Answer = submission
            ? { id, kind: "submission", files: submissionFiles(submission, workbook) }
            : isToShow
              ? { id, kind: "shown", shown: { workbook, appearance: null, losses: [] } }
              : { id, kind: "workbook", workbook };
          worker.onmessage?.({ data: structuredClone(carriedAnswer(data)) });
        }, 1);
      },
    };
    made.push(worker);
    return worker as unknown as Worker;
  };
  return { made, makeWorker };
}

/** A workbook whose only row has its values far apart. */
function farApart() {
  const row: string[] = [];
  row[16_383] = "远";
  return workbookOf([{ ...emptySheet("清单"), rows: [row] }]);
}

const bytes = new Uint8Array();
const incoming = (...names: string[]): IncomingFile[] =>
  names.map((name) => ({ name, file: new File([], name.split("/").at(-1)!) }));

function intakeOver(makeWorker: () => Worker) {
  return new Intake(new Reader(makeWorker, 50), {
    campaign: cizao2019,
    today,
    period: periodOf(cizao2019, "2019-11-20"),
  });
}

describe("reading files", () => {
  it("gives up on a file that hangs or crashes its worker, and reads the next with a new one", async () => {
    const { made, makeWorker } = workers((name) =>
      name === "a" ? "hangs" : name === "b" ? "crashes" : "reads",
    );
    const reader = new Reader(makeWorker, 30);
    const answers = await Promise.all(["a", "b", "c"].map((name) => reader.read(name, bytes)));
    expect(answers.map(({ kind }) => kind)).toEqual(["unreadable", "unreadable", "workbook"]);
    expect(made).toHaveLength(3);
    expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true, true, false]);
  });

  it("does not blame a file where the code of its worker does not come, and asks for it again", async () => {
    const made: { onerror?: () => void }[] = [];
    const reader = new Reader(() => {
      const worker = {
        postMessage: () => setTimeout(() => worker.onerror?.()),
        terminate: () => undefined,
      } as {
        onerror?: () => void;
      };
      made.push(worker);
      return worker as unknown as Worker;
    });
    for (const name of ["a", "b"])
      expect(await reader.read(name, bytes)).toMatchObject({ kind: "unreadable", reason: "not-loaded" });
    expect(made).toHaveLength(2);
  });

  it("hands over rows of few values far apart as they were read", async () => {
    const reader = new Reader(workers(() => "reads").makeWorker);
    expect(await reader.read("远.xlsx", bytes)).toMatchObject({ workbook: farApart() });
    expect(await reader.readToShow("远.xlsx", bytes)).toMatchObject({ shown: { workbook: farApart() } });
  });

  it("asks for the size of a file before its bytes", async () => {
    const { made, makeWorker } = workers(() => "reads");
    const file = new File([], "大.xlsx");
    Object.defineProperty(file, "size", { value: 3_000_000_000 });
    file.arrayBuffer = () => Promise.reject(new Error("its bytes were asked for"));
    const answer = await new Reader(makeWorker).readFile(file);
    expect(answer).toMatchObject({ kind: "unreadable", reason: "too-large" });
    expect(made).toHaveLength(0);
  });

  it("fills the board file by file, and assigns an unreadable file to the unit in its name", async () => {
    const intake = intakeOver(
      workers((name) => (name.startsWith("张林村") ? "crashes" : "reads")).makeWorker,
    );
    const seen: number[] = [];
    intake.store.subscribe(() => seen.push(intake.store.get().files.length));
    await intake.add(incoming("下灶村.xlsx", "张林村.xlsx"));
    const { files, progress } = intake.store.get();
    expect(seen).toContain(1);
    expect(files.map(({ kind }) => kind)).toEqual(["report", "unreadable"]);
    expect(files[1]).toMatchObject({ unit: "张林村" });
    expect(progress).toBeNull();
  });

  it("tells files of the same name apart", async () => {
    const intake = intakeOver(workers(() => "reads").makeWorker);
    await intake.add(incoming("一/清单.xlsx", "一/清单.xlsx"));
    const names = intake.store.get().files.map(({ file }) => file);
    expect(new Set(names).size).toBe(2);
  });

  it("stops at once and keeps what has been read", async () => {
    const intake = intakeOver(workers((name) => (name === "二.xlsx" ? "hangs" : "reads")).makeWorker);
    const reading = intake.add(incoming("一.xlsx", "二.xlsx", "三.xlsx"));
    await new Promise<void>((resolve) => {
      const stop = intake.store.subscribe(() => {
        if (intake.store.get().files.length === 1) resolve();
        if (intake.store.get().files.length === 1) stop();
      });
    });
    intake.stop();
    await reading;
    expect(intake.store.get().files).toHaveLength(1);
    expect(intake.store.get().progress).toBeNull();
  });

  it("reads the next files with the same worker, unless it was stopped at one", async () => {
    const { made, makeWorker } = workers((name) => (name === "二.xlsx" ? "hangs" : "reads"));
    const intake = intakeOver(makeWorker);
    await intake.add(incoming("一.xlsx"));
    intake.clear();
    await intake.add(incoming("一.xlsx"));
    expect(made.map(({ isTerminated }) => isTerminated)).toEqual([false]);
    const reading = intake.add(incoming("二.xlsx"));
    await new Promise((resolve) => setTimeout(resolve));
    intake.clear();
    await reading;
    await intake.add(incoming("三.xlsx"));
    expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    intake.close();
    expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });

  it("checks what was read again when the period changes", async () => {
    const intake = intakeOver(workers(() => "reads").makeWorker);
    await intake.add(incoming("下灶村.xlsx"));
    const outside = () =>
      intake.store
        .get()
        .files.flatMap((file) => (file.kind === "report" ? file.findings : []))
        .some(({ finding }) => finding.code === "report-date-outside-period");
    expect(outside()).toBe(false);
    await intake.setPeriod(periodOf(cizao2019, "2019-11-30"));
    expect(intake.store.get().files).toHaveLength(1);
    expect(outside()).toBe(true);
  });
});

describe("making a workbook", () => {
  const edits = ledgerTemplate(cizao2019);

  /** A worker that makes what it is sent, or hangs once it has it. */
  function making(hangs = false) {
    const seen: { parts: BookQuestion[]; isTerminated: boolean } = { parts: [], isTerminated: false };
    const makeWorker = () => {
      const worker = {
        onmessage: null as ((event: { data: object }) => void) | null,
        terminate: () => void (seen.isTerminated = true),
        postMessage: (question: BookQuestion) => {
          worker.onmessage?.({ data: { kind: "ready" } });
          seen.parts.push(structuredClone(question));
          if (!question.isLast || hangs) return;
          const { id } = question;
          worker.onmessage?.({ data: { id, kind: "progress", done: 0, all: 1 } });
          const whole = seen.parts.flatMap((part) => part.edits);
          void createFile(whole).then((made) =>
            worker.onmessage?.({ data: { id, kind: "copy", bytes: made } }),
          );
        },
      };
      return worker as unknown as Worker;
    };
    return { seen, reader: new Reader(makeWorker) };
  }

  it("sends its edits, tells how far it is, and gives its bytes", async () => {
    const { reader } = making();
    const told: number[][] = [];
    const answer = await reader.create(edits, (done, all) => told.push([done, all]));
    expect(answer).toMatchObject({ kind: "copy", bytes: await createFile(edits) });
    expect(told).toEqual([[0, 1]]);
  });

  it("stops at once", async () => {
    const { reader, seen } = making(true);
    const answer = reader.create(edits, () => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    reader.close();
    expect(await answer).toMatchObject({ kind: "unreadable", reason: "stopped" });
    expect(seen.isTerminated).toBe(true);
  });

  it("fails where an edit cannot be made", async () => {
    function* broken() {
      yield edits[0]!;
      throw new Error("no such sheet");
    }
    expect(await making().reader.create(broken(), () => undefined)).toMatchObject({ kind: "unreadable" });
  });

  it("lets the page go on after each few milliseconds", () => {
    let clock = 0;
    const parts = [...inParts(edits, () => (clock += 5))];
    expect(parts.flatMap(({ part }) => part)).toEqual(edits);
    expect(parts.map(({ isLast }) => isLast)).toEqual(parts.map((_, i) => i === parts.length - 1));
    expect(Math.max(...parts.map(({ part }) => part.length))).toBe(3);
  });
});
