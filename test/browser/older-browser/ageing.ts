import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { contentType } from "../../../scripts/server/static-server";
import { distFolder } from "../support";

/**
 * What Chromium has after 100, an interface a line: its members, or nothing where all of it is newer. From MDN's
 * browser-compat-data 8.1.9 (`javascript.builtins` and `api`, `support.chrome.version_added` above 100). One of the
 * interface alone is `_static`, where what it makes has an older one of that name.
 */
export const newerBuiltIns = readFileSync(path.join(__dirname, "newer-built-ins.txt"), "utf8").trim();

/** Takes them away where it runs, once; in a page or a worker. */
function age(table: string): void {
  type Holder = Readonly<Record<string, object | undefined>>;
  const here = self as unknown as Holder;
  if ("isAged" in here) return;
  Object.assign(here, { isAged: true });
  const prototypeOf = (value: object) => Object.getPrototypeOf(value) as object;
  const unnamed: Holder = { TypedArray: prototypeOf(Uint8Array) };
  for (const line of table.split("\n")) {
    const [name, members] = line.split(": ") as [string, string | undefined];
    const path = name.split(".");
    const last = path.pop()!;
    const holder =
      path.reduce<Holder | undefined>((at, each) => at?.[each] as Holder | undefined, here) ?? {};
    if (members === undefined) {
      Reflect.deleteProperty(holder, last);
      continue;
    }
    const owner = unnamed[name] ?? holder[last];
    // What a window has stands on the window itself.
    const places = [
      owner,
      (owner as Holder | undefined)?.["prototype"],
      name === "Window" ? self : undefined,
    ];
    const remove = (place: object | undefined, member: string) =>
      place &&
      Reflect.deleteProperty(
        place,
        member.startsWith("@@") ? (Symbol as unknown as Record<string, symbol>)[member.slice(2)]! : member,
      );
    for (const member of members.split(" ")) {
      const [own, isStatic] = member.split("_static") as [string, string | undefined];
      for (const place of isStatic === undefined ? places : [owner]) remove(place, own);
    }
  }
}

/** Playwright asks elements for it; Univer asks first whether it is there. */
const kept = " checkVisibility";

/** As a script that comes before another. */
const ageing = `(${age.toString()})(${JSON.stringify(newerBuiltIns.replace(kept, ""))});\n`;

/** Puts a script before those that a page makes itself, and so into the workers that begin with one. */
function beginScripts(first: string): void {
  const { Blob: Whole } = self;
  self.Blob = class extends Whole {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(options?.type === "text/javascript" ? [first, ...parts] : parts, options);
    }
  };
}

/** The scripts of dist that begin a worker. */
const workerScripts = readdirSync(path.join(distFolder, "chunks"))
  .map((name) => path.join(distFolder, "chunks", name))
  .filter((file) => file.endsWith(".js") && readFileSync(file, "utf8").includes('postMessage({kind:"ready"'));

/** Has the pages of dist beside a page, and their workers, run as in Chromium 100. */
export async function agePages(page: Page): Promise<void> {
  const context = page.context();
  await context.addInitScript(ageing);
  await context.addInitScript(beginScripts, ageing);
  for (const file of workerScripts)
    await context.route(`**/${path.basename(file)}`, (route) =>
      route.fulfill({ contentType: contentType(file), body: ageing + readFileSync(file, "utf8") }),
    );
}

/** Whether a page or a worker runs as in Chromium 100: what is newer is not the browser's own. */
export const isAged = () =>
  !("Iterator" in self) && !String(Array.prototype.toSorted).includes("[native code]");
