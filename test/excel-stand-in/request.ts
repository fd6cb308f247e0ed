/** Arguments of an action, and which of them are objects. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** One step of a request. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** How a request comes to an object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** A request as office.js sends it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Kinds of actions and paths, by their numbers. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Members of which a request may make use without changing anything. */
const READS = /^(?:get|item$|_|suspend|date$|notify|select$|activate$)/i;

/** Whether a request changes the workbook. */
export function isWriting({ Actions, ObjectPaths }: RequestBody): boolean {
  return (
    Actions.some(
      ({ ActionType, Name }) =>
        ActionType === ACTION.set || (ActionType === ACTION.method && !READS.test(Name)),
    ) ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PATH.method && !READS.test(Name),
    )
  );
}
