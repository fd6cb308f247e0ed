import { together } from "./together";

together("apps/cli");
