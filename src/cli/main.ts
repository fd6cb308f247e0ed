import { nodeCodec } from "../files/node-codec";
import { setCodec } from "../files/zip/codec";
import { processIo } from "./io";
import { run } from "./run";

setCodec(nodeCodec);
run(process.argv.slice(2), processIo).then(
  (status) => {
    process.exitCode = status;
  },
  () => {
    // A message of the runtime could quote a name or a telephone number: it is not shown.
    processIo.err("程序内部出错，没有改动任何文件。\n");
    process.exitCode = 2;
  },
);
