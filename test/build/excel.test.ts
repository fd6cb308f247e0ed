import { type ChildProcess, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import { createServer, type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { ownCertificate, trustedCertificate } from "../../scripts/excel/certificates";
import { carryOut, sideloading } from "../../scripts/excel/sideload";

jest.setTimeout(120_000);

const root = path.resolve(__dirname, "../..");
let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "home-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function get(url: string): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    https
      .get(url, { rejectUnauthorized: false }, (response) => {
        let body = "";
        response.on("data", (part) => (body += part));
        response.on("end", () => resolve({ status: response.statusCode!, body }));
      })
      .on("error", reject);
  });
}

/** Resolves with what the command prints once it has printed the text. */
function printed(command: ChildProcess, text: string): Promise<string> {
  let out = "";
  return new Promise((resolve, reject) => {
    const take = (part: Buffer) => {
      out += part.toString();
      if (out.includes(text)) resolve(out);
    };
    command.stdout!.on("data", take);
    command.stderr!.on("data", take);
    command.on("exit", (code) => reject(new Error(`ended with ${code}: ${out}`)));
  });
}

describe("npm run excel", () => {
  it("serves the pane over https, and makes the manifest for that address", async () => {
    const port = await freePort();
    const env = { ...process.env, PORT: String(port), HOME: home, USERPROFILE: home };
    const script = ["-r", "./scripts/register-ts.cjs", "scripts/excel.ts", "--dist"];
    const command = spawn(process.execPath, script, { cwd: root, env });
    try {
      const said = await printed(command, "Upload My Add-in");
      const manifest = /Upload My Add-in, (.*)/.exec(said)![1]!;
      expect(readFileSync(manifest, "utf8")).toContain(`https://localhost:${port}/taskpane.html"`);
      expect(said).toContain("Nobody trusts");
      const page = await get(`https://localhost:${port}/taskpane.html`);
      const files = [
        "gate.js",
        ...page.body.match(/data-bundle="([^"]*)"/)![1]!.split(" "),
        "office/office.js",
        "assets/icons/icon-32.png",
      ];
      for (const file of files)
        expect([file, (await get(`https://localhost:${port}/${file}`)).status]).toEqual([file, 200]);
    } finally {
      command.kill();
    }
  });
});

describe("the certificate", () => {
  it("is the one that office-addin-dev-certs made, or the one named, or none", () => {
    expect(trustedCertificate({}, home)).toBeNull();
    const named = { EXCEL_CERT: path.join(home, "a.crt"), EXCEL_KEY: path.join(home, "a.key") };
    expect(() => trustedCertificate(named, home)).toThrow("EXCEL_CERT");
    writeFileSync(named.EXCEL_CERT, "certificate");
    writeFileSync(named.EXCEL_KEY, "key");
    expect(String(trustedCertificate(named, home)!.key)).toBe("key");
  });

  it("is otherwise one of our own, kept until it expires", async () => {
    const say = jest.spyOn(console, "log").mockImplementation(() => {});
    const folder = path.join(home, "own");
    const first = await ownCertificate(folder);
    expect(new X509Certificate(first.cert).checkHost("localhost")).toBe("localhost");
    expect(await ownCertificate(folder)).toEqual(first);
    const later = new Date(new X509Certificate(first.cert).validTo);
    expect(await ownCertificate(folder, later)).not.toEqual(first);
    say.mockRestore();
  });
});

describe("sideloading", () => {
  const machine = { home: "", manifest: "", id: "6b7a3a0e-3c1d-4d0f-9b46-6f2f2c8f5a19" };

  it("is a value in the person's registry on Windows", () => {
    const steps = sideloading({ ...machine, platform: "win32", manifest: "C:\\清单\\manifest.xml" })!;
    const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
    const value = ["/v", machine.id, "/t", "REG_SZ", "/d", "C:\\清单\\manifest.xml", "/f"];
    expect(steps.add).toEqual({ run: ["reg", "add", key, ...value] });
    expect(steps.remove).toEqual({ run: ["reg", "delete", key, "/v", machine.id, "/f"] });
  });

  it("is a file in Excel's own folder on a Mac, removed at the end", () => {
    const manifest = path.join(home, "manifest.xml");
    writeFileSync(manifest, "<OfficeApp/>");
    const steps = sideloading({ ...machine, platform: "darwin", home, manifest })!;
    carryOut(steps.add);
    const copy = path.join(
      home,
      `Library/Containers/com.microsoft.Excel/Data/Documents/wef/${machine.id}.manifest.xml`,
    );
    expect(readFileSync(copy, "utf8")).toBe("<OfficeApp/>");
    carryOut(steps.remove);
    expect(() => readFileSync(copy)).toThrow();
  });

  it("does nothing where there is no Excel", () => {
    expect(sideloading({ ...machine, platform: "linux" })).toBeNull();
  });
});
