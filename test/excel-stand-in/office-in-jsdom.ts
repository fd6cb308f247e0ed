import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { Updateable } from "./interpreter";
import { StandInHost } from "./host";
import type { ExcelModel } from "./model";

const LIBRARY = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const PANE = "https://a:3000/taskpane.html";
const OUTER = "https://a:3001";
const CONVERSATION = "conversation-1";
const ADD_IN = "addin-0001";
const READY_TIMEOUT = 10_000;

/** The library's own scripts come from the package; whatever else it asks for is empty. */
class PackageLoader extends ResourceLoader {
  override fetch(url: string) {
    const path = new URL(url).pathname.replace(/^\/lib\//, "");
    let text = "";
    try {
      text = readFileSync(join(LIBRARY, path.toLowerCase()), "utf8");
    } catch {
      // Telemetry and the like: a miss is harmless.
    }
    return Promise.resolve(Buffer.from(text)) as unknown as ReturnType<ResourceLoader["fetch"]>;
  }
}

export interface Pane {
  readonly host: StandInHost;
  readonly window: DOMWindow;
  close(): void;
}

/** Opens a pane with the real, unmodified office.js in it; `Office` and `Excel` become globals until it is closed. */
export async function openPane(
  model: ExcelModel,
  options: { readonly apiSet?: string; readonly file?: () => Uint8Array } = {},
): Promise<Pane> {
  const query = "_host_Info=Excel$Web$16.00$zh-CN$telemetry$$disableLogging$16#&_serializer_version=1";
  const url = `${PANE}?${query}&_xdm_Info=${CONVERSATION}|${ADD_IN}|${OUTER}`;
  // The pane talks to the page that opened it as it would to the page around it.
  const outerPage = { postMessage: (text: string) => void queueMicrotask(() => host.receive(text)) };
  const dom = new JSDOM(
    `<!doctype html><html><head><script src="/lib/office.js"></script></head><body></body></html>`,
    {
      url,
      runScripts: "dangerously",
      resources: new PackageLoader(),
      virtualConsole: new VirtualConsole(),
      pretendToBeVisual: true,
      beforeParse(window) {
        Object.defineProperty(window.document, "domain", { value: "a" });
        Object.defineProperty(window, "opener", { value: outerPage });
        readAddressesQuickly(window);
      },
    },
  );
  const { window } = dom;
  const host = new StandInHost(model, {
    origin: OUTER,
    ...options,
    send: (data) =>
      void setImmediate(() => {
        if (closed) return;
        window.dispatchEvent(
          new window.MessageEvent("message", { data, origin: OUTER, source: outerPage as never }),
        );
      }),
  });
  let closed = false;
  await untilLoaded(window);
  const globals = globalThis as Record<string, unknown>;
  globals["Office"] = window["Office"];
  await (window["Office"] as typeof Office).onReady();
  globals["Excel"] = window["Excel"];
  host.updateable = metadataOf(window["Excel"] as Record<string, { prototype?: Metadata }>);
  return {
    host,
    window,
    close: () => {
      closed = true;
      delete globals["Office"];
      delete globals["Excel"];
      window.close();
    },
  };
}

/** With each message the library has addresses read, and jsdom takes half of all time for that. */
function readAddressesQuickly(window: DOMWindow): void {
  window["URL"] = URL;
  const { prototype } = window.HTMLAnchorElement;
  const read = new Map<string, URL>();
  const addresses = new WeakMap<object, URL>();
  const set = (link: object, address: string) => {
    const url = read.get(address) ?? new URL(address, PANE);
    read.set(address, url);
    addresses.set(link, url);
  };
  for (const part of ["href", "protocol", "host", "hostname", "port"] as const)
    Object.defineProperty(prototype, part, {
      get(this: object) {
        return addresses.get(this)?.[part] ?? "";
      },
      set(this: object, value: string) {
        if (part !== "href") throw new Error(`no link's ${part} is set here`);
        set(this, value);
      },
    });
}

async function untilLoaded(window: DOMWindow): Promise<void> {
  const end = Date.now() + READY_TIMEOUT;
  while (!(window["Office"] as { onReady?: unknown } | undefined)?.onReady) {
    if (Date.now() > end) throw new Error("office.js did not load");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

interface Metadata {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

/** What the client itself knows of its classes. */
function metadataOf(excel: Record<string, { prototype?: Metadata }>): Updateable {
  return (className, member) => {
    const prototype = excel[className]?.prototype;
    const at =
      prototype?._scalarPropertyOriginalNames?.findIndex(
        (name) => name.toLowerCase() === member.toLowerCase(),
      ) ?? -1;
    return at < 0 ? undefined : (prototype?._scalarPropertyUpdateable?.[at] ?? true);
  };
}
