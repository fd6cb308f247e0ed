export * from "./figures";
export * from "./stated";
