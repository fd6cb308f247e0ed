import webpack, { type Configuration } from "webpack";

/** Bundles by these configurations; throws what webpack has to say where it cannot. */
export function bundle(configurations: readonly Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack([...configurations], (error, stats) => {
      if (error || stats?.hasErrors())
        reject(error ?? new Error(stats!.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
