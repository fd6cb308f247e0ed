const MiB = 1024 * 1024;

/** How long the code that reads files may take to come before that is said; milliseconds. */
export const loadingPatience = 20_000;

/** How long any file may take, where others are read beside it; milliseconds. */
export const longestPatience = 20_000;

/** How long a copy of a file may take to be made: what a person waits for is not thrown away early; milliseconds. */
export const copyingPatience = 60_000;

/** How long the town's own register may be read, which a person chose and waits for; milliseconds. */
export const registerPatience = 300_000;

/**
 * How long a file may be read before its reader is killed; milliseconds. The readers ask for time themselves: this is
 * for what hangs where nobody asks, and a small file has no reason to take long.
 */
export function readingPatience(bytes: number): number {
  return Math.min(longestPatience, 4_000 + (1_000 * bytes) / MiB);
}

/** How long a small workbook may be read where no thread can be killed, before it is given to one; milliseconds. */
export const smallPatience = 2_000;

/** Megabytes that a thread needs for the largest file that the readers' limits let through. */
export const largestHeap = 1024;

/** Megabytes that a thread may take to read a file: a small one has no reason to need many. */
export function readingHeap(bytes: number): number {
  return Math.min(largestHeap, Math.ceil(256 + (16 * bytes) / MiB));
}
