import { createStore, type UseStore } from "idb-keyval";

/** What the browser keeps for us in databases: unsaved work of the workbench, and the folder that was used last. */
const databases = {
  drafts: ["qingdan-drafts", "drafts"],
  folder: ["qingdan-folder", "folders"],
} as const;

export type LocalStore = keyof typeof databases;

export function localStore(name: LocalStore): UseStore {
  const [database, store] = databases[name];
  return createStore(database, store);
}

export const localStores = Object.keys(databases) as readonly LocalStore[];

/** What the keys of everything smaller begin with: a campaign, settings, the tab that was open. */
export const localKey = "qingdan.";
