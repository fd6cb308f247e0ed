import type { Exchange, Recording } from "../../src/apps/selftest/recorder";
import { StandInHost } from "./host";
import type { ExcelModel } from "./model";

/** Where the stand-in answers otherwise than the Excel that was recorded. */
export interface Difference {
  readonly during: string;
  /** The member that was asked, and the way into its answer. */
  readonly at: string;
  readonly excel: unknown;
  readonly standIn: unknown;
}

/** Keys whose values each Excel gives out as it likes; what they name is the same when they stand at the same place. */
const ids = new Set(["_ReferenceId", "Id"]);
/** Said for people, in words of their own. */
const words = new Set(["Message", "Location", "TraceIds"]);

interface Action {
  readonly Id: number;
  readonly Name: string;
}

/** The text of a recording, checked to be one. */
export function readRecording(text: string): Recording {
  const recording = JSON.parse(text) as Recording;
  if (recording.format !== "qingdan-recording-1") throw new Error("no recording of the self-test");
  return recording;
}

/** Puts the requests of a recording to the stand-in, and compares its answers with those of the recorded Excel. */
export class Replay {
  private readonly names = new Map<string, string>();
  private readonly differences: Difference[] = [];

  constructor(private readonly model: ExcelModel) {}

  run({ exchanges }: Recording): readonly Difference[] {
    let answer: unknown = null;
    const host = new StandInHost(this.model, {
      origin: "https://replay",
      apiSet: "1.20",
      send: (message) => {
        const { _data: data } = JSON.parse(message) as { _data: { Error: number; Data?: readonly string[] } };
        answer = data.Data ? JSON.parse(data.Data[2]!) : { failed: data.Error };
      },
    });
    for (const exchange of exchanges) {
      answer = null;
      const body = this.translated(JSON.stringify(exchange.request));
      host.receive(messageOf(body));
      this.compare(exchange, answer);
    }
    return this.differences;
  }

  /** The request with the stand-in's names for what the recorded Excel named. */
  private translated(request: string): string {
    return JSON.stringify(JSON.parse(request), (_, value: unknown) =>
      typeof value === "string" ? (this.names.get(value) ?? value) : value,
    );
  }

  private compare({ during, request, answer: recorded }: Exchange, answer: unknown): void {
    const { Actions } = request as { Actions: readonly Action[] };
    const nameOf = (id: number) => Actions.find(({ Id }) => Id === id)?.Name ?? "";
    this.walk(recorded, answer, (path, excel, standIn) => {
      const [first, place] = path;
      const result = (recorded as { Results?: readonly { ActionId: number }[] } | null)?.Results?.[
        Number(place)
      ];
      const member = first === "Results" && result ? nameOf(result.ActionId) : "";
      this.differences.push({ during, at: [member, ...path].filter(Boolean).join("."), excel, standIn });
    });
  }

  private walk(
    excel: unknown,
    standIn: unknown,
    tell: (path: readonly string[], excel: unknown, standIn: unknown) => void,
    path: readonly string[] = [],
  ): void {
    const key = path.at(-1) ?? "";
    if (words.has(key)) return;
    if (ids.has(key) && typeof excel === "string" && typeof standIn === "string")
      return void this.names.set(excel, standIn);
    if (!isContainer(excel) || !isContainer(standIn)) {
      if (excel !== standIn) tell(path, excel, standIn);
      return;
    }
    for (const each of new Set([...Object.keys(excel), ...Object.keys(standIn)]))
      this.walk(excel[each], standIn[each], tell, [...path, each]);
  }
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function messageOf(body: string): string {
  const data = { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery", [], body, "", 0] };
  return JSON.stringify({
    _actionName: "executeMethod",
    _conversationId: "replay",
    _correlationId: 1,
    _data: data,
  });
}
