import type { Answer } from "./protocol";
import type { Reader } from "./reader";

/** Works with a reader, and lets go of it: at the end, or as soon as the signal says that it is not wanted any more. */
export async function withReader<T>(
  reader: Reader,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const stop = (): void => reader.close();
  signal?.addEventListener("abort", stop);
  try {
    return await work();
  } finally {
    signal?.removeEventListener("abort", stop);
    reader.close();
  }
}

/** The bytes of what was made. Throws where it was not. */
export function bytesMade(answer: Answer): Uint8Array {
  if (answer.kind === "copy") return answer.bytes;
  throw new Error(answer.kind === "unreadable" ? answer.reason : answer.kind);
}
