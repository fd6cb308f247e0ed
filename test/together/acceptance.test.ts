import { together } from "./together";

together("acceptance");
