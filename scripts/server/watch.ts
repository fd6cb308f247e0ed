import webpack, { type Configuration } from "webpack";

/** A build that follows its sources. */
export interface Watching {
  /** Resolves when no build is under way. */
  readonly built: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Builds into a folder, and again after every change; prints what is wrong. */
export function watch(configurations: readonly Configuration[], folder: string): Watching {
  let built = Promise.resolve();
  let finish: (() => void) | null = null;
  const begin = () => {
    if (finish === null) built = new Promise((resolve) => (finish = resolve));
  };
  const compiler = webpack(
    configurations.map((each) => ({
      ...each,
      output: { ...each.output, path: folder },
      infrastructureLogging: { level: "error" as const },
    })),
  );
  begin();
  compiler.hooks.invalid.tap("server", begin);
  const watching = compiler.watch({}, (error, stats) => {
    if (error) console.error(error);
    else if (stats?.hasErrors()) console.error(stats.toString({ all: false, errors: true }));
    finish?.();
    finish = null;
  });
  return {
    built: () => built,
    stop: () => new Promise((resolve) => watching!.close(() => resolve())),
  };
}
