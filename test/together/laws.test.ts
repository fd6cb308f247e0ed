import { together } from "./together";

together("laws");
