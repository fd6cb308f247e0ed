import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fixturePath } from "../fixtures";

/** Serves the built pane, and the fixtures under /fixtures/. */
export async function servePane(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const isFixture = pathname.startsWith("/fixtures/");
    const file = isFixture
      ? fixturePath(path.normalize(pathname.slice("/fixtures".length)))
      : path.join(folder, pathname === "/" ? "index.html" : path.normalize(pathname));
    try {
      const body = readFileSync(file);
      const type = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" }[path.extname(file)];
      response.writeHead(200, { "Content-Type": type ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
