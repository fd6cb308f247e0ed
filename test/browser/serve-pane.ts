import { serveFolder, type StaticServer } from "../../scripts/server/static-server";
import { fixturePath } from "../fixtures";

/** Serves the built pane, and the fixtures under /fixtures/. */
export const servePane = (folder: string): Promise<StaticServer> =>
  serveFolder(folder, { folders: { fixtures: fixturePath() } });
