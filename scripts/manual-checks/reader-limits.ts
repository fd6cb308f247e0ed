import {
  largestHeap,
  longestPatience,
  readingHeap,
  readingPatience,
  smallPatience,
} from "../../src/hosts/files/patience";
import { smallLimits } from "../../src/hosts/files/read-small";
import { defaultLimits, type Limits, registerLimits } from "../../src/hosts/files/source-file";
import { maximumBytes, maximumPixels } from "../../src/hosts/pictures/limits";
import { table } from "../docs-section";

const mib = (bytes: number): string => (bytes < 2 ** 20 ? `${bytes / 1024} KiB` : `${bytes / 2 ** 20} MiB`);
const number = (count: number): string => count.toLocaleString("en-US");
const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;

const sizeOf = ({ fileBytes, totalBytes, partBytes, cells, sheets }: Limits): string =>
  `${mib(fileBytes)}, unpacked ${mib(totalBytes)} and ${mib(partBytes)} a part, ${number(sheets)} sheets, ${number(cells)} cells`;

/** SECURITY.md: what each kind of file from outside may cost, as the readers have it. */
export function readerLimitsManual(): string[] {
  const { csvBytes, zipEntries, ratio, ratioFrom, milliseconds } = defaultLimits;
  const small = 1024 * 1024;
  return table(
    ["what is read", "at most", "time and memory"],
    [
      [
        "a workbook, a Word document, a web page",
        `${sizeOf(defaultLimits)}; ${number(zipEntries)} entries of a package; ${ratio} times unpacked, from ${mib(ratioFrom)}`,
        `${seconds(milliseconds)} of its reader; the worker or thread is killed after ${seconds(readingPatience(small))} for a file of 1 MiB, ${seconds(longestPatience)} for any, and may take ${readingHeap(small)} to ${number(largestHeap)} MB`,
      ],
      [
        "of these an .xlsx, by the command line without a thread",
        `${sizeOf(smallLimits)}; what is larger or wrong in any way goes to a thread`,
        `${seconds(smallLimits.milliseconds)} of its reader, which is stopped after ${seconds(smallPatience)}; then a thread reads it as above`,
      ],
      ["CSV", mib(csvBytes), "the same"],
      ["a .zip or a mail", "as a package; what it holds counts as files of a folder", "the same"],
      ["the town's own register, by name", sizeOf(registerLimits), seconds(registerLimits.milliseconds)],
      [
        "a photograph",
        `${mib(maximumBytes)}, ${number(maximumPixels)} pixels; its head tells what it is`,
        "one at a time",
      ],
    ],
  );
}
