export { headBytes, maximumBytes } from "./limits";
export { lookAtPicture } from "./look";
