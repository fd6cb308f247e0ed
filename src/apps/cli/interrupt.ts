const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does a piece of work that leaves something behind when it is cut off: Ctrl+C first cleans up, and then ends the
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
