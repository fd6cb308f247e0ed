import { existsSync } from "node:fs";
import path from "node:path";

/** What a search for a program asks of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
}

/** The machine that the tests run on. */
export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Where these commands may be found by the `PATH` of a Unix machine. */
export const onPath = ({ env }: Machine, commands: readonly string[]): string[] =>
  (env["PATH"] ?? "")
    .split(":")
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => path.posix.join(folder, command)));

/** Where these programs may be installed on Windows, named by their paths below `Program Files`. */
export const inProgramFiles = ({ env }: Machine, programs: readonly string[]): string[] =>
  ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
    .map((name) => env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => programs.map((program) => path.win32.join(folder, program)));
