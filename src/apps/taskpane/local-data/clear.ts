import { clear } from "idb-keyval";
import { localKey, localStore, localStores } from "./stores";

/**
 * Forgets all that this browser keeps for us: unsaved work, the folder used last, a campaign, settings. Workbooks and
 * files are not touched. Throws where the browser refuses.
 */
export async function clearLocalData(): Promise<void> {
  for (const name of localStores) await clear(localStore(name));
  for (const key of Object.keys(localStorage)) if (key.startsWith(localKey)) localStorage.removeItem(key);
}
