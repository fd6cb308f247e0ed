import { fateOf, NoAnswer } from "./behaviour";
import { HostError } from "./host-error";
import { Interpreter, type Updateable } from "./interpreter";
import type { Action, RequestBody } from "./request";
import type { ExcelModel, ModelEvent } from "./model";
import type { Host, HostObject } from "./objects/host-object";
import { SHEET_EVENTS } from "./objects/workbook";

const LIMIT_BYTES = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
const RICH_API_EVENT = 65_536;
const WHOLE_WORKBOOK = "Workbook";
const DISPATCH = { richApi: 93, saveSettings: 76, openFile: 77, slice: 80, closeFile: 81 } as const;
/** Numbers by which Office.js knows what went wrong with a request as a whole. */
export const OFFICE_ERROR = { sessionLost: 5012, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

const INTERNAL_ERROR = 5001;

interface Message {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface Execute {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [argument: string]: unknown;
}

export interface HostOptions {
  readonly origin: string;
  readonly apiSet?: string;
  /** What its menus are written in; by default zh-CN. */
  readonly language?: string;
  readonly send: (message: string) => void;
  /** Bytes of the workbook for `getFileAsync`. */
  readonly file?: () => Uint8Array;
}

/** A fault to be put in: at an action of a request, or to a request as a whole (an Office error number). */
export interface Faults {
  readonly action?: (request: number, index: number, action: Action) => HostError | null;
  readonly request?: (request: number) => number | "never-sent" | null;
  /** What someone else does in the workbook just before a request is carried out. */
  readonly between?: (request: number) => void;
  /** An Office error number that the saving of settings is answered with. */
  readonly settings?: number;
}

const EVENT_NAMES: Readonly<Record<ModelEvent["type"], string>> = {
  changed: "DataChanged",
  added: "Added",
  deleted: "Deleted",
  rowHidden: "RowHiddenChanged",
  sorted: "RowSorted",
  protection: "ProtectionChanged",
  selection: "SelectionChanged",
};

/** Excel on the web as the pane sees it: answers the messages of the unmodified client library. */
export class StandInHost implements Host {
  faults: Faults = {};
  updateable: Updateable = () => undefined;
  /** Requests of the rich API since the last reset, releases of references left out. */
  requests: { readonly body: RequestBody; readonly bytes: number; answerBytes: number }[] = [];
  /** Members that requests have used since this was last cleared, as `get Range.values`. */
  readonly members = new Set<string>();
  private readonly references = new Map<string, HostObject>();
  private readonly registered = new Set<string>();
  private readonly interpreter: Interpreter;
  private eventTarget: Message | null = null;
  private waiting: (() => void)[] = [];
  private source: { readonly source: string; readonly triggerSource: string } | null = null;
  private isDead = false;
  private isSilent = false;
  private buried: () => void = () => undefined;
  private referenceCount = 0;

  constructor(
    private workbook: ExcelModel,
    private readonly options: HostOptions,
  ) {
    this.interpreter = new Interpreter(this, this.references, (className, member) =>
      this.updateable(className, member),
    );
    workbook.onEvent((event) => this.fire(event));
  }

  get model(): ExcelModel {
    return this.workbook;
  }

  /** Puts another workbook behind the same pane, as if it had just been opened. */
  open(workbook: ExcelModel): void {
    this.workbook = workbook;
    workbook.onEvent((event) => this.workbook === workbook && this.fire(event));
    this.faults = {};
    this.requests = [];
    this.references.clear();
    this.isDead = false;
  }

  register(event: string): void {
    this.registered.add(event);
  }

  unregister(event: string): void {
    this.registered.delete(event);
  }

  meet(className: string, member: string, kind: "get" | "set" | "call"): void {
    this.members.add(`${kind} ${className}.${member}`);
    const fate = fateOf(this.model.behaviour, className, member, kind);
    if (fate === "hangs") throw new NoAnswer(`${className}.${member}`);
    if (fate !== null) throw new HostError(fate, `${className}.${member}`);
  }

  keep(object: HostObject): string {
    const reference = `ref${++this.referenceCount}`;
    this.references.set(reference, object);
    return reference;
  }

  release(reference: string): void {
    this.references.delete(reference);
  }

  /** What a person or a co-author does in the workbook; events tell the pane. */
  asPerson(
    action: (model: ExcelModel) => void,
    source: "Local" | "Remote" = "Local",
    how: "typing" | "picking" = "typing",
  ): void {
    this.source = { source, triggerSource: "Unknown" };
    this.isSilent = how === "picking" && this.model.behaviour.picksAreSilent === true;
    action(this.model);
    this.model.recalculate();
    this.source = null;
    this.isSilent = false;
  }

  /** Kills the pane: what it has sent is still carried out, but nothing reaches it any more. */
  die(): null {
    this.isDead = true;
    // A request under way is carried out first.
    if (this.source === null) this.buried();
    return null;
  }

  /** Resolves when the pane is dead and the host has nothing left to do for it. */
  death(): Promise<void> {
    return new Promise((resolve) => {
      this.buried = resolve;
    });
  }

  /** Ends cell-edit mode: the requests that waited for it are carried out. */
  finishCellEdit(): void {
    this.model.isEditingCell = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Takes a message of the pane. */
  receive(text: string): void {
    if (this.isDead) return;
    const message = JSON.parse(text) as Message;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.answer(message, this.appContext());
      case "ContextActivationManager_notifyHost":
        return this.answer(message, null);
      case "appCommandInvoked":
        return this.answer(message, { Error: 0 });
      case "richApiMessage":
        this.eventTarget = message;
        return this.answer(message, { Error: 0 });
      case "executeMethod":
        return this.execute(message, message._data as Execute);
      default:
        throw new Error(`the stand-in has no message ${message._actionName}`);
    }
  }

  private execute(message: Message, data: Execute): void {
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.richApi(message, data.ArrayData!);
      case DISPATCH.saveSettings:
        if (this.model.behaviour.isCsv) return this.answer(message, { Error: INTERNAL_ERROR, Version: 1 });
        if (this.faults.settings) return this.answer(message, { Error: this.faults.settings, Version: 1 });
        this.model.settings.clear();
        for (const [key, value] of data.DdaSettingsMethod!.Properties) this.model.settings.set(key, value);
        return this.answer(message, { Error: 0, Version: 1 });
      case DISPATCH.openFile:
        if (this.model.behaviour.isCsv) return this.answer(message, { Error: INTERNAL_ERROR, Version: 1 });
        return this.answer(message, { 0: 1, 1: this.file().length, Error: 0, Version: 1 });
      case DISPATCH.slice: {
        const size = 4 * 1024 * 1024;
        const slice = [...this.file().subarray(Number(data["3"]) * size, (Number(data["3"]) + 1) * size)];
        return this.answer(message, { 0: slice, 1: slice.length, Error: 0, Version: 1 });
      }
      case DISPATCH.closeFile:
        return this.answer(message, { Error: 0, Version: 1 });
      default:
        throw new Error(`the stand-in has no method ${data.DdaMethod.DispatchId}`);
    }
  }

  private file(): Uint8Array {
    if (!this.options.file) throw new Error("the stand-in was given no file");
    return this.options.file();
  }

  private richApi(message: Message, data: readonly unknown[]): void {
    const text = String(data[4]);
    const body = JSON.parse(text) as RequestBody;
    const isHousekeeping =
      body.Actions.every(
        ({ ActionType, Name }) =>
          ActionType === 1 || Name === "_RemoveReference" || Name === "NotifyActionHandlerReady",
      ) &&
      body.Actions.some(({ Name }) => Name === "_RemoveReference" || Name === "NotifyActionHandlerReady");
    if (isHousekeeping)
      return void this.respond(
        message,
        this.interpreter.run(body, () => undefined)!,
      );
    const proceed = () => this.carryOut(message, text, body);
    if (!this.model.isEditingCell) return proceed();
    if ((Number(data[6]) & DELAY_FOR_CELL_EDIT) !== 0) return void this.waiting.push(proceed);
    const Error = {
      Code: "InvalidOperationInCellEditMode",
      Message: "",
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 400,
    };
    void this.respond(message, { Results: [], Error, TraceIds: [] });
  }

  private carryOut(message: Message, text: string, body: RequestBody): void {
    const number = this.requests.length;
    const bytes = utf8Length(text);
    const request = { body, bytes, answerBytes: 0 };
    this.requests.push(request);
    const fault = this.faults.request?.(number) ?? null;
    if (fault === "never-sent") return void this.die();
    if (typeof fault === "number") return this.answer(message, { Error: fault, Version: 1 });
    if (bytes > LIMIT_BYTES) return this.answer(message, { Error: OFFICE_ERROR.requestTooLarge, Version: 1 });
    this.faults.between?.(number);
    this.source = { source: "Local", triggerSource: "ThisLocalAddin" };
    const answer = this.interpreter.run(body, (index, action) => {
      const error = this.faults.action?.(number, index, action) ?? null;
      if (error) throw error;
    });
    if (answer === null) {
      this.model.isCalculationSuspended = false;
      return void (this.source = null);
    }
    this.model.isCalculationSuspended = false;
    this.model.recalculate();
    this.source = null;
    if (this.isDead) this.buried();
    request.answerBytes = this.respond(message, answer);
  }

  /** Sends an answer of the rich API; returns its size. */
  private respond(message: Message, answer: object): number {
    const text = JSON.stringify(answer);
    const bytes = utf8Length(text);
    if (bytes > LIMIT_BYTES) {
      this.answer(message, { Error: OFFICE_ERROR.responseTooLarge, Version: 1 });
      return 0;
    }
    this.answer(message, { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], text] });
    return bytes;
  }

  private answer(message: Message, data: unknown, responseType = 0): void {
    if (this.isDead) return;
    this.options.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
        _origin: this.options.origin,
        _serializerVersion: 1,
      }),
    );
  }

  private fire(event: ModelEvent): void {
    const name = EVENT_NAMES[event.type];
    if (!this.eventTarget || !this.registered.has(name) || this.isSilent) return;
    const { source, triggerSource } = this.source ?? { source: "Local", triggerSource: "Unknown" };
    const args = {
      address: event.address ?? "",
      changeType: event.changeType ?? "Others",
      source,
      triggerSource,
      worksheetId: event.sheetId,
      ...(event.type === "protection" && { isProtected: this.model.state(event.sheetId).isProtected }),
    };
    const entry = [RICH_API_EVENT, SHEET_EVENTS[name], WHOLE_WORKBOOK, JSON.stringify(args), 0, false];
    this.answer(this.eventTarget, { ArrayData: [entry] }, 1);
  }

  private appContext(): object {
    const sets = {
      ExcelApi: this.options.apiSet ?? "1.14",
      SharedRuntime: "1.1",
      RichApiRuntime: "1.2",
      Settings: "1.1",
      CompressedFile: "1.1",
      File: "1.1",
      DelayForCellEdit: "1.1",
    };
    return {
      _id: "addin-0001",
      _appName: 16,
      _appVersion: "16",
      _appMinorVersion: 0,
      _appUILocale: this.options.language ?? "zh-CN",
      _dataLocale: "zh-CN",
      _docUrl: `https://example.invalid/book.${this.model.behaviour.isCsv ? "csv" : "xlsx"}`,
      _clientMode: this.model.isReadOnly ? 0 : 1,
      _settings: [...this.model.settings],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "11111111-1111-1111-1111-111111111111",
      _appInstanceId: "inst-1",
      _hostCustomMessage: "",
      _hostFullVersion: "16.0.17000.40000",
      _requirementMatrix: JSON.stringify(sets),
      _addinName: "stand-in",
      _appDomains: [this.options.origin],
      _clientWindowHeight: 600,
      _clientWindowWidth: 350,
    };
  }
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
