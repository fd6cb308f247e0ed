/** The smallest build of exifr: JPEG alone, tags by their numbers. */
declare module "exifr/dist/mini.umd.js" {
  export function parse(
    bytes: Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<number, unknown>> | undefined>;
}
