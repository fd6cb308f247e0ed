import { NoAnswer } from "./behaviour";
import { HostError } from "./host-error";
import { type Host, type HostObject, isHostObject, NULL_OBJECT } from "./objects/host-object";
import { workbookObject } from "./objects/workbook";
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type RequestBody } from "./request";

/** What the client's own metadata says of a scalar member; undefined when the class has none of that name. */
export type Updateable = (className: string, member: string) => boolean | undefined;

/** Called before every action; what it throws is the answer to the request. */
export type BeforeAction = (index: number, action: Action) => void;

function memberOf<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  const wanted = name.toLowerCase();
  const key = Object.keys(members ?? {}).find((each) => each.toLowerCase() === wanted);
  return key === undefined ? undefined : members![key];
}

function missing(object: HostObject, member: string): HostError {
  const name = `${object.className}.${member}`;
  return new HostError("ApiNotFound", name, `the stand-in has no ${name}`);
}

/**
 * Carries out one request on the stand-in's objects, as Excel does: in order, until the first error. Null is the
 * answer to a request that Excel hangs at.
 */
export class Interpreter {
  constructor(
    private readonly host: Host,
    private readonly references: ReadonlyMap<string, HostObject>,
    private readonly updateable: Updateable,
  ) {}

  run(body: RequestBody, beforeAction: BeforeAction): Record<string, unknown> | null {
    const paths = new Map<number, HostObject>();
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        beforeAction(index, action);
        const value = this.perform(action, body, paths);
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (error instanceof NoAnswer) return null;
        if (!(error instanceof HostError)) throw error;
        const { code, message, location, status } = error;
        const Error = {
          Code: code,
          Message: message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: status,
        };
        return { Results: results, Error, TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action, body: RequestBody, paths: Map<number, HostObject>): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId, body, paths);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object);
      case ACTION.query:
        return object === NULL_OBJECT ? null : this.query(object, action.QueryInfo?.Select ?? []);
      case ACTION.method: {
        if (action.Name === "_KeepReference") return undefined;
        if (object === NULL_OBJECT) return null;
        const value = this.call(object, action.Name, this.argumentsOf(action.ArgumentInfo, body, paths));
        return isHostObject(value) ? this.identity(value) : (value ?? null);
      }
      case ACTION.set:
        // What is done to a null object does nothing.
        if (object === NULL_OBJECT) return undefined;
        this.set(object, action.Name, this.argumentsOf(action.ArgumentInfo, body, paths)[0]);
        return undefined;
      default:
        throw new HostError(
          "NotImplemented",
          object.className,
          `the stand-in has no action of type ${action.ActionType}`,
        );
    }
  }

  private resolve(id: number, body: RequestBody, paths: Map<number, HostObject>): HostObject {
    const known = paths.get(id);
    if (known) return known;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.evaluate(path, body, paths);
    paths.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath, body: RequestBody, paths: Map<number, HostObject>): HostObject {
    if (path.ObjectPathType === PATH.global) return workbookObject(this.host);
    if (path.ObjectPathType === PATH.newObject) {
      return { className: path.Name, methods: { NotifyActionHandlerReady: () => undefined } };
    }
    if (path.ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.references.get(path.Name);
      if (!kept) throw new HostError("InvalidReference");
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId!, body, paths);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.property) {
      const navigate = memberOf(parent.navigation, path.Name);
      if (!navigate) throw missing(parent, path.Name);
      this.host.meet(parent.className, path.Name, "get");
      return navigate();
    }
    const args = this.argumentsOf(path.ArgumentInfo, body, paths);
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const made = this.call(parent, name, args);
    if (!isHostObject(made)) throw missing(parent, name);
    return made;
  }

  private argumentsOf(
    info: ArgumentInfo | undefined,
    body: RequestBody,
    paths: Map<number, HostObject>,
  ): unknown[] {
    return (info?.Arguments ?? []).map((argument, i) => {
      const referenced = info?.ReferencedObjectPathIds?.[i];
      return referenced ? this.resolve(referenced, body, paths) : this.resolveWithin(argument, body, paths);
    });
  }

  /** Objects within an argument, as the range that a list is taken from, come as numbers of paths. */
  private resolveWithin(argument: unknown, body: RequestBody, paths: Map<number, HostObject>): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
    const { _ObjectPathId: id } = argument as { readonly _ObjectPathId?: number };
    if (id !== undefined) return this.resolve(id, body, paths);
    const entries = Object.entries(argument);
    return Object.fromEntries(entries.map(([key, value]) => [key, this.resolveWithin(value, body, paths)]));
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = memberOf(object.methods, name);
    if (!method) throw missing(object, name);
    this.host.meet(object.className, name, "call");
    return method(...(args as never[]));
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const scalar = memberOf(object.scalars, name);
    if (!scalar?.set) throw missing(object, name);
    if (this.updateable(object.className, name) === false)
      throw new HostError("InvalidOperation", `${object.className}.${name}`);
    this.host.meet(object.className, name, "set");
    scalar.set(value);
  }

  private identity(object: HostObject): unknown {
    if (object === NULL_OBJECT) return null;
    const id = object.scalars?.["Id"]?.get();
    if (id !== undefined) return { Id: id };
    return object.isReferenced ? { _ReferenceId: this.host.keep(object) } : {};
  }

  private query(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const answer = this.identity(object) as Record<string, unknown>;
    if (object.items) {
      const inner = select.map((path) => path.replace(/^items\//i, ""));
      return { ...answer, _Items: object.items().map((item) => this.query(item, inner)) };
    }
    const deeper = new Map<string, string[]>();
    for (const path of select) {
      const [name, ...rest] = path.split("/");
      if (rest.length > 0) {
        deeper.set(name!, [...(deeper.get(name!) ?? []), rest.join("/")]);
        continue;
      }
      const key = Object.keys(object.scalars ?? {}).find(
        (each) => each.toLowerCase() === name!.toLowerCase(),
      );
      if (key === undefined) throw missing(object, name!);
      this.host.meet(object.className, key, "get");
      answer[key] = object.scalars![key]!.get();
    }
    for (const [name, paths] of deeper) {
      const key = Object.keys(object.navigation ?? {}).find(
        (each) => each.toLowerCase() === name.toLowerCase(),
      );
      if (key === undefined) throw missing(object, name);
      this.host.meet(object.className, key, "get");
      answer[key] = this.query(object.navigation![key]!(), paths);
    }
    return answer;
  }
}
