/** A part as a tree that can be searched, changed and written back. */
export * from "./attributes";
export * from "./children";
export * from "./element";
export * from "./parse";
