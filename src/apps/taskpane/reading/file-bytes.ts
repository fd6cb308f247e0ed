import { defaultLimits, type Limits, UnreadableFileError } from "../../../hosts/files/source-file";

/** The bytes of a file that a person gave, once its size says that it may be read. Throws an `UnreadableFileError`. */
export async function fileBytes(
  file: Blob,
  limits: Limits = defaultLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > limits.fileBytes) throw new UnreadableFileError("too-large", { what: "file" });
  return new Uint8Array(await file.arrayBuffer());
}
