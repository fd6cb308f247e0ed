import "./browser-setup";

/** After the browser suites: closes the browser that they shared. */
export default async function tearDown(): Promise<void> {
  await globalThis.browserServer?.close();
}
