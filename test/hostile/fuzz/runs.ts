/** `FUZZ_SEED` and `FUZZ_TIMES` (how many times the usual ten thousand inputs) make the long run of `npm run fuzz`. */
const seed = Number(process.env["FUZZ_SEED"] ?? 20191127);
const times = Number(process.env["FUZZ_TIMES"] ?? 1);

/** The parameters of fast-check for this many inputs of the ten thousand. */
export const runs = (inputs: number) => ({ seed, numRuns: inputs * times });

/** Milliseconds that a test may take. */
export const limit = 300_000 * times;

/** What no input may take: seconds of computing, megabytes more than before. */
const most = { seconds: 5, megabytes: 500 };

/** In the long run, asserts of what was done since that it stayed within bounds; a short one knows no clock. */
export function bounds(): () => void {
  if (times <= 1) return () => undefined;
  const [time, before] = [process.cpuUsage(), process.resourceUsage().maxRSS];
  return () => {
    const { user, system } = process.cpuUsage(time);
    const taken = {
      seconds: (user + system) / 1e6,
      megabytes: (process.resourceUsage().maxRSS - before) / 1024,
    };
    if (taken.seconds > most.seconds || taken.megabytes > most.megabytes)
      throw new Error(`an input took ${JSON.stringify(taken)}`);
  };
}
