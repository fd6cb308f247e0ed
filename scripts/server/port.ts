import { createServer } from "node:net";
import { parseNumber } from "office-addin-cli";

/** The port that `PORT` names, by default 3000. */
export function wantedPort(env: NodeJS.ProcessEnv): number {
  const port = parseNumber(env["PORT"] || 3000, "PORT must be a number")!;
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error("PORT must be a whole number from 1 to 65535");
  return port;
}

/** Whether nobody listens on the port, on any of the addresses that `localhost` may mean. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1", "::"]) {
    const taken = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once("error", ({ code }: NodeJS.ErrnoException) =>
        resolve(code === "EADDRINUSE" || code === "EACCES"),
      );
      probe.listen({ port, host }, () => probe.close(() => resolve(false)));
    });
    if (taken) return false;
  }
  return true;
}

/** The first free port of a hundred. */
export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) if (await isFree(port)) return port;
  throw new Error(`no free port from ${first} on`);
}
