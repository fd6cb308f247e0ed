export * from "./address";
export * from "./snapshot";
export * from "./patch";
export * from "./port";
