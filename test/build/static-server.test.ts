import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { serveFolder, type StaticServer } from "../../scripts/server/static-server";

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string;
}

const parent = mkdtempSync(path.join(os.tmpdir(), "served-"));
const folder = path.join(parent, "site");
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(parent, file)), { recursive: true });
  writeFileSync(path.join(parent, file), text);
};
write("site/start.html", "<p>开始");
write("site/office/office.js", "office");
write("site/名称.txt", "名称");
write("site/data.bin", "data");
write("site/icons/icon-32.png", "icon");
write("secret.txt", "secret");
write("site-of-others/secret.txt", "secret");
write("cases/1.txt", "case");
let server: StaticServer;

beforeAll(async () => {
  const folders = { cases: path.join(parent, "cases") };
  server = await serveFolder(folder, { index: "start.html", folders });
});
afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true, force: true });
});

/** Asks for a path as it is, which `fetch` would tidy first. */
function ask(pathname: string, options: http.RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path: pathname, ...options }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({ status: response.statusCode!, type: response.headers["content-type"], body }),
      );
    });
    request.on("error", reject).end();
  });
}

function connects(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port: Number(new URL(server.origin).port) });
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("close", () => socket.destroy());
    socket.unref();
  });
}

describe("the server of the built pages", () => {
  it.each<[string, string, string]>([
    ["/", "text/html; charset=utf-8", "<p>开始"],
    ["/start.html?rows=3", "text/html; charset=utf-8", "<p>开始"],
    ["/office/office.js", "text/javascript; charset=utf-8", "office"],
    ["/%E5%90%8D%E7%A7%B0.txt", "text/plain; charset=utf-8", "名称"],
    ["/data.bin", "application/octet-stream", "data"],
    ["/cases/1.txt", "text/plain; charset=utf-8", "case"],
  ])("answers %s as %s", async (pathname, type, body) => {
    expect(await ask(pathname)).toEqual({ status: 200, type, body });
  });

  it.each([
    "/missing.html",
    "/office",
    "/office/",
    "/../secret.txt",
    "/office/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/../site-of-others/secret.txt",
    "//secret.txt",
    "/cases/%2e%2e%2fsecret.txt",
    "/cases/",
    "/cases",
    `/${encodeURIComponent(path.join(parent, "secret.txt"))}`,
    "/%",
    "/start.html%00.js",
  ])("has nothing at %s", async (pathname) => {
    expect(await ask(pathname)).toMatchObject({ status: 404, body: "" });
  });

  it("answers a HEAD request without a body, and accepts no upload", async () => {
    expect(await ask("/start.html", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    expect(await ask("/start.html", { method: "POST" })).toMatchObject({ status: 405, body: "" });
  });

  it("answers only to this machine's own names", async () => {
    expect((await ask("/", { headers: { host: "localhost:3000" } })).status).toBe(200);
    expect((await ask("/", { headers: { host: "example.com" } })).status).toBe(404);
  });

  it("can be reached from this machine only", async () => {
    const others = Object.values(os.networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .map(({ address }) => address)
      .filter((address) => address !== "127.0.0.1");
    expect(await connects("127.0.0.1")).toBe(true);
    for (const address of [...others, "::1"])
      expect([address, await connects(address)]).toEqual([address, false]);
  });

  it("waits for a running build", async () => {
    let finish = () => {};
    const built = new Promise<void>((resolve) => (finish = resolve));
    const waiting = await serveFolder(folder, { ready: () => built });
    const answer = fetch(`${waiting.origin}/built.js`);
    write("site/built.js", "built");
    finish();
    expect(await (await answer).text()).toBe("built");
    await waiting.close();
  });

  it("says so when its port is taken", async () => {
    const port = Number(new URL(server.origin).port);
    await expect(serveFolder(folder, { port })).rejects.toThrow("EADDRINUSE");
  });

  it("lets Office keep icons, and nothing else", async () => {
    const cachingOf = async (file: string) =>
      (await fetch(`${server.origin}/${file}`)).headers.get("cache-control");
    expect(await cachingOf("icons/icon-32.png")).toBe("max-age=60");
    expect(await cachingOf("office/office.js")).toBe("no-store");
  });
});
