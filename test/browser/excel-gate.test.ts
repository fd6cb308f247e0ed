import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { gatePages } from "../../src/words/zh-CN/pane/gate";
import { sharedBrowser } from "../environment/launch-browser";
import { openAddIn, type OpenedPane } from "./excel-site";
import { builtPages } from "./pages/built-pages";

jest.setTimeout(120_000);

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

const open = (options: Partial<Parameters<typeof openAddIn>[1]> = {}) =>
  openAddIn(browser, { build: "gate-bundled", ...options });

/** Every gate page stands by itself: nothing of the bundle was asked for. */
async function expectGate({ pane, seen }: OpenedPane, name: keyof typeof gatePages): Promise<void> {
  const { title, lines } = gatePages[name];
  await pane.getByRole("heading", { name: title }).waitFor({ timeout: 30_000 });
  for (const line of lines) await pane.getByText(line).waitFor();
  expect(seen.requests.filter((url) => /taskpane\.[0-9a-f]+\.js/.test(url))).toEqual([]);
}

describe("the gate lets in", () => {
  it("Excel with ExcelApi 1.14 and the library of this site", async () => {
    const { pane, seen } = await open();
    await pane.getByText("bundle runs with https://localhost:3000/office/office.js").waitFor();
    expect(seen.offOrigin).toEqual([]);
  });

  it("Excel in English, and the pane speaks as it does", async () => {
    const { pane, seen } = await openAddIn(browser, { language: "en-US" });
    await pane.getByRole("tab", { name: "Ledger" }).waitFor();
    await pane.getByRole("button", { name: "New ledger" }).waitFor();
    expect(seen.complaints).toEqual([]);
  });

  it("Excel with the library of the CDN when the CDN answers", async () => {
    const files = path.dirname(require.resolve("@microsoft/office-js/package.json"));
    const { pane, seen } = await open({
      build: "gate-auto",
      instead: async (url, route) => {
        if (url.origin !== new URL(CDN).origin) return false;
        const file = url.pathname.replace("/lib/1/hosted/", "").toLowerCase();
        const headers = { "access-control-allow-origin": "*" };
        const body = readFileSync(path.join(files, "dist", file));
        await route.fulfill({ body, headers, contentType: "text/javascript" });
        return true;
      },
    });
    await pane.getByText(`bundle runs with ${CDN}`).waitFor();
    expect(seen.requests.filter((url) => url.endsWith("/office.js"))).not.toContain(
      "https://localhost:3000/office/office.js",
    );
  });

  it.each([
    ["refuses", (route) => route.abort()],
    ["does not answer in 3 s", () => undefined],
  ] as const satisfies readonly (readonly [string, (route: { abort(): Promise<void> }) => unknown])[])(
    "Excel with the library of this site when the CDN %s",
    async (_, answer) => {
      const { pane } = await open({
        build: "gate-auto",
        instead: async (url, route) => {
          if (url.href !== CDN) return false;
          await answer(route);
          return true;
        },
      });
      await pane.getByText("bundle runs with https://localhost:3000/office/office.js").waitFor();
    },
  );
});

describe("the gate tells what to do", () => {
  it("in a browser without Excel", async () => {
    const opened = await open({ alone: true });
    const workbench = opened.pane.getByRole("link");
    expect(await workbench.getAttribute("href")).toBe("workbench.html");
    await opened.pane.getByText("https://localhost:3000/workbench.html").waitFor();
    expect(opened.seen.requests.filter((url) => url.includes("office.js"))).toEqual([]);
    await expectGate(opened, "no-office");
  });

  it("in an Excel older than 2021", async () => {
    await expectGate(await open({ apiSet: "1.13" }), "too-old");
  });

  it.each([
    ["what Chromium 100 brought", "delete AbortSignal.prototype.throwIfAborted"],
    [
      "look-behind",
      "const R = RegExp; RegExp = function (text) { if (text.includes('(?<!')) throw 0; return R(text) }",
    ],
  ])("in a webview without %s, before office.js", async (_, age) => {
    const html = readFileSync(path.join(builtPages("gate-bundled"), "taskpane.html"), "utf8");
    const aged = html.replace("<script ", '<script src="age.js"></script><script ');
    expect(aged).not.toBe(html);
    const opened = await open({
      instead: async ({ pathname }, route) => {
        if (pathname !== "/taskpane.html" && pathname !== "/age.js") return false;
        const isPage = pathname === "/taskpane.html";
        await route.fulfill({
          body: isPage ? aged : age,
          contentType: isPage ? "text/html" : "text/javascript",
        });
        return true;
      },
    });
    await expectGate(opened, "old-webview");
    expect(opened.seen.requests.filter((url) => url.endsWith("/office.js"))).toEqual([]);
  });

  it("in another program than Excel", async () => {
    const word = `window.Office = { HostType: { Excel: "Excel" }, onReady: (call) => call({ host: "Word" }) }`;
    const opened = await open({
      instead: async ({ pathname }, route) => {
        if (pathname !== "/office/office.js") return false;
        await route.fulfill({ body: word, contentType: "text/javascript" });
        return true;
      },
    });
    await expectGate(opened, "not-excel");
  });

  it("when office.js cannot be loaded", async () => {
    const opened = await open({
      instead: async ({ pathname }, route) => {
        if (pathname !== "/office/office.js") return false;
        await route.abort();
        return true;
      },
    });
    await expectGate(opened, "no-library");
  });

  it("when Excel does not answer", async () => {
    const silent = `window.Office = { onReady() {} }; window.setTimeout = (run) => { run() }`;
    const opened = await open({
      instead: async ({ pathname }, route) => {
        if (pathname !== "/office/office.js") return false;
        await route.fulfill({ body: silent, contentType: "text/javascript" });
        return true;
      },
    });
    await expectGate(opened, "no-answer");
  });

  it("when the bundle cannot be loaded, and tries again on a click", async () => {
    let isDown = true;
    const { pane } = await open({
      instead: async ({ pathname }, route) => {
        if (!isDown || !/taskpane\.[0-9a-f]+\.js/.test(pathname)) return false;
        await route.abort();
        return true;
      },
    });
    await pane.getByRole("heading", { name: gatePages["no-bundle"].title }).waitFor();
    isDown = false;
    await pane.getByRole("button", { name: "再试一次" }).click();
    await pane.getByText("bundle runs").waitFor();
  });
});
