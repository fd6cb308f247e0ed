/** `FUZZ_SEED` and `FUZZ_TIMES` (how many times the usual ten thousand inputs) make the long run of `npm run fuzz`. */
const seed = Number(process.env["FUZZ_SEED"] ?? 20191127);
const times = Number(process.env["FUZZ_TIMES"] ?? 1);

/** The parameters of fast-check for this many inputs of the ten thousand. */
export const runs = (inputs: number) => ({ seed, numRuns: inputs * times });

/** Milliseconds that a test may take. */
export const limit = 300_000 * times;
