/** The worker that reads files, of this page's own origin. */
export function makeWorker(): Worker {
  return new Worker(new URL("./reader.worker.ts", import.meta.url));
}
