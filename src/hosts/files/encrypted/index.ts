export { builtInPassword } from "./bytes";
export { decryptPackage } from "./package";
export { decryptStream } from "./stream";
