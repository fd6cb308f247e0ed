/** A file to read: where it lies. */
export interface FoundFile {
  /** As given, or the folder as given and the way down from it; what an archive or a mail holds lies below it. */
  readonly path: string;
  /** The path in the bytes of the file system, where they are no UTF-8 and `path` is how people read them. */
  readonly rawPath?: Uint8Array;
  /** What 来源文件 says: the way down from the folder given, or the file's name. */
  readonly name: string;
  readonly modified: number;
  /** The archive or the mail that holds it, and the way down in it. */
  readonly within?: { readonly file: FoundFile; readonly name: string };
  /** Subject and sender of the mail that it came with. */
  readonly sender?: string;
  /** It is a pipe, a device or a link that leads to no file: told, and never opened. */
  readonly isOdd?: boolean;
}
