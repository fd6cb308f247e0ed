const STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, AccessDenied: 403, ApiNotFound: 400 };

/** An error as Excel answers it: the client turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    readonly location = "",
    message = code,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}
