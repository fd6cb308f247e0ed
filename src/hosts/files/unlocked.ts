import { onceLoaded } from "./once-loaded";
import { detectKind } from "./detect";
import type { SourceFile } from "./source-file";
import { Compound } from "./xls/compound-file";

const loadDecryption = onceLoaded(() => import("./encrypted"));

/** What was decrypted, by the bytes as they came: the same file is read, shown and copied. */
const known = new WeakMap<Uint8Array, Promise<Uint8Array>>();

/** Whether a compound file is encrypted as a whole, or its workbook stream is. */
function isEncrypted(compound: Compound): boolean {
  if (compound.find("encryptedpackage")) return true;
  const stream = compound.find("workbook");
  const head = stream ? compound.head(stream, 4096) : new Uint8Array(0);
  for (let at = 0; at + 4 <= head.length;) {
    if (head[at] === 0x2f && head[at + 1] === 0) return true;
    at += 4 + (head[at + 2]! | (head[at + 3]! << 8));
  }
  return false;
}

async function decrypted(bytes: Uint8Array): Promise<Uint8Array> {
  const compound = new Compound(bytes);
  if (!isEncrypted(compound)) return bytes;
  const { decryptPackage, decryptStream, builtInPassword } = await loadDecryption();
  const [info, data] = [compound.find("encryptioninfo"), compound.find("encryptedpackage")];
  if (info && data) return decryptPackage(compound.read(info), compound.read(data), builtInPassword) ?? bytes;
  const stream = compound.find("workbook");
  const plain = stream ? decryptStream(compound.read(stream), builtInPassword) : null;
  return plain ? compound.withStream(stream!, plain) : bytes;
}

/**
 * The file as Excel opens it without asking: one that is encrypted by the built-in password, which only protects
 * against changes, is decrypted. Any other file is given back as it came.
 */
export async function unlockedFile(file: SourceFile): Promise<SourceFile> {
  if (detectKind(file.bytes) !== "ole") return file;
  let bytes = known.get(file.bytes);
  if (!bytes) known.set(file.bytes, (bytes = decrypted(file.bytes)));
  bytes.catch(() => known.delete(file.bytes));
  const plain = await bytes;
  return plain === file.bytes ? file : { ...file, bytes: plain };
}
