import type { ExcelModel } from "../model";

/** A member that is read and, where Excel lets it, set. Async members do not exist in the protocol. */
export interface Scalar {
  get(): unknown;
  set?(value: unknown): void;
}

/** An object of Excel's model as a request sees it: its class and the members that the stand-in has. */
export interface HostObject {
  readonly className: string;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly navigation?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly items?: () => readonly HostObject[];
  /** Kept between requests under a reference id. */
  readonly isReferenced?: boolean;
}

/** The answer of an `…OrNullObject` member that found nothing. */
export const NULL_OBJECT: HostObject = { className: "NullObject" };

/** What the objects share: the workbook, and the things only a live host has. */
export interface Host {
  readonly model: ExcelModel;
  /** Told of every member that a request uses; throws where this Excel fails at it. */
  meet(className: string, member: string, kind: "get" | "set" | "call"): void;
  register(event: string): void;
  unregister(event: string): void;
  keep(object: HostObject): string;
  release(reference: string): void;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value;
}

export const readOnly = (get: () => unknown): Scalar => ({ get });
