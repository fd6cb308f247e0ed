import { UnreadableFileError } from "./source-file";

/**
 * Code that is loaded when it is first needed and kept. What did not come, for want of a network or after a new
 * deployment, is no fault of the file (`not-loaded`), and is asked for again the next time.
 */
export function onceLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((cause: unknown) => {
      loaded = null;
      throw new UnreadableFileError("not-loaded", {}, { cause });
    });
    return loaded;
  };
}
