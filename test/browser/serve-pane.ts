import path from "node:path";
import { serveFolder, type StaticServer } from "../../scripts/server/static-server";
import { fixturePath } from "../fixtures";

/** Serves the built pane, the fixtures under /fixtures/, and what checks it for accessibility under /axe-core/. */
export const servePane = (folder: string): Promise<StaticServer> =>
  serveFolder(folder, {
    folders: { fixtures: fixturePath(), "axe-core": path.dirname(require.resolve("axe-core/axe.min.js")) },
  });
