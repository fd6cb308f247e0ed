import sharp from "sharp";

/** A picture of one colour, as a phone writes it. @param orientation as EXIF numbers it. */
export async function jpeg({
  width = 60,
  height = 40,
  takenOn = "",
  orientation = 1,
}: {
  readonly width?: number;
  readonly height?: number;
  readonly takenOn?: string;
  readonly orientation?: number;
} = {}): Promise<Uint8Array> {
  const plain = sharp({ create: { width, height, channels: 3, background: "#886644" } }).jpeg();
  const dated = takenOn ? plain.withExif({ IFD2: { DateTimeOriginal: takenOn } }) : plain;
  const made = orientation === 1 ? dated : dated.withMetadata({ orientation });
  return new Uint8Array(await made.toBuffer());
}
