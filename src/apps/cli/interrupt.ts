/** `SIGPIPE` is told by the streams: whoever read the output went away. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGPIPE: 141, SIGTERM: 143 } as const;

/** Ends the process as a reader that went away ends it: quietly, and cleaned up. */
export function onBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  if (!process.emit("SIGPIPE", "SIGPIPE")) process.exit(signals.SIGPIPE);
}

/**
 * Does a piece of work that leaves something behind when it is cut off: Ctrl+C, a lost terminal or a lost reader first
 * cleans up, and then ends the
 * process with the status that shells expect. `cleanUp` must be done when it returns.
 */
export async function onInterrupt<T>(cleanUp: () => void, work: () => Promise<T>): Promise<T> {
  const handlers = Object.entries(signals).map(([signal, status]) => {
    const handle = (): void => {
      cleanUp();
      process.exit(status);
    };
    process.once(signal, handle);
    return [signal, handle] as const;
  });
  try {
    return await work();
  } finally {
    for (const [signal, handle] of handlers) process.off(signal, handle);
  }
}
