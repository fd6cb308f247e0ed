import webpack, { type Configuration } from "webpack";

/** Bundles by these configurations and returns the files read; throws what webpack has to say where it cannot. */
export function bundle(configurations: readonly Configuration[]): Promise<ReadonlySet<string>> {
  return new Promise((resolve, reject) => {
    webpack([...configurations], (error, stats) => {
      if (error || stats?.hasErrors())
        reject(error ?? new Error(stats!.toString({ all: false, errors: true })));
      else resolve(new Set(stats!.stats.flatMap(({ compilation }) => [...compilation.fileDependencies])));
    });
  });
}
