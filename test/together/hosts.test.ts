import { together } from "./together";

together("hosts");
