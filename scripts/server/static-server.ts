import { readFile } from "node:fs/promises";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};

/** What a file of this name holds. */
export const contentType = (file: string): string => types[path.extname(file)] ?? "application/octet-stream";

export interface ServerOptions {
  /** By default one that is free. */
  readonly port?: number;
  /** The file that the root shows. */
  readonly index?: string;
  /** More folders, each by the name under which the root shows it. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Serves over https. */
  readonly certificate?: { readonly cert: Buffer; readonly key: Buffer };
  /** What an answer waits for: a build under way. */
  readonly ready?: () => Promise<void>;
}

export interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Other names may lead here from a page of a stranger. */
const hosts = ["localhost", "127.0.0.1"];

/** The file that a request asks for; null when it asks for none, or for one outside its folder. */
function fileFor(request: IncomingMessage, root: string, options: ServerOptions): string | null {
  const { index = "index.html", folders = {} } = options;
  try {
    const { hostname, pathname } = new URL(request.url ?? "", `http://${request.headers.host}`);
    if (!hosts.includes(hostname)) return null;
    const name = Object.keys(folders).find((each) => pathname.startsWith(`/${each}/`));
    const folder = name === undefined ? root : path.resolve(folders[name]!);
    const inside = name === undefined ? pathname : pathname.slice(name.length + 1);
    const file = path.resolve(folder, `.${decodeURIComponent(inside === "/" ? `/${index}` : inside)}`);
    return file.startsWith(folder + path.sep) ? file : null;
  } catch {
    return null;
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  options: ServerOptions,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  await options.ready?.();
  const file = fileFor(request, root, options);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) return void response.writeHead(404).end();
  response.writeHead(200, {
    "Content-Type": contentType(file),
    "Content-Length": body.length,
    // Office shows no icon that it may not keep.
    "Cache-Control": contentType(file) === "image/png" ? "max-age=60" : "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Serves the files of a folder to this machine alone. */
export async function serveFolder(folder: string, options: ServerOptions = {}): Promise<StaticServer> {
  const { port = 0, certificate } = options;
  const root = path.resolve(folder);
  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void answer(request, response, root, options);
  const server = certificate ? https.createServer(certificate, listener) : http.createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const protocol = certificate ? "https" : "http";
  return {
    origin: `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
