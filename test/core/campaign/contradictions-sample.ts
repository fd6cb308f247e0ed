import { campaignWith, problemsOf } from "./campaign-json";

export type Field = readonly [path: string, value: unknown];

/** What is said of the campaign of 2019 with some fields changed: path, code and params. */
export const found = (...fields: readonly Field[]) =>
  problemsOf(campaignWith(...fields)).map(({ path, code, params }) =>
    [path, code, ...Object.values(params)].join(" "),
  );
