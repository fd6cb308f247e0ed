import { createCipheriv, createHash } from "node:crypto";
import { CFB } from "@e965/xlsx";

const utf16 = (text: string) => Buffer.from(text, "utf16le");
const le32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const fitted = (bytes: Buffer, length: number) =>
  Buffer.concat([bytes, Buffer.alloc(length, 0x36)]).subarray(0, length);
const padded = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);

function aes(mode: "cbc" | "ecb", key: Buffer, iv: Buffer | null, data: Uint8Array): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-${mode}`, key, iv);
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(padded(data)), cipher.final()]);
}

/** Salts and keys that are the same each time. */
const invented = (length: number, index: number) =>
  createHash("sha512").update(`${index}`).digest().subarray(0, length);

/** A compound file of these streams. */
function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, content);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

function sizeOf(bytes: Uint8Array): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32LE(bytes.length);
  return size;
}

interface Agile {
  readonly password: string;
  readonly hash?: "sha1" | "sha256" | "sha384" | "sha512";
  readonly keyBits?: 128 | 192 | 256;
  readonly rounds?: number;
  /** How many rounds it says to have; those that it has if absent. */
  readonly statedRounds?: number;
}

/** A package encrypted as Office 2010 and later do it. */
export function agileFile(
  bytes: Uint8Array,
  { password, hash = "sha512", keyBits = 256, rounds = 1000, statedRounds = rounds }: Agile,
): Uint8Array {
  const digestOf = (...parts: readonly Uint8Array[]) =>
    parts.reduce((sum, part) => sum.update(part), createHash(hash)).digest();
  const [salt, dataSalt, key, verifier] = [16, 16, keyBits / 8, 16].map(invented);
  let spun = digestOf(salt!, utf16(password));
  for (let i = 0; i < rounds; i++) spun = digestOf(le32(i), spun);
  const secret = (purpose: string, data: Uint8Array) =>
    aes("cbc", fitted(digestOf(spun, Buffer.from(purpose, "hex")), keyBits / 8), salt!, data).toString(
      "base64",
    );
  const pieces: Buffer[] = [sizeOf(bytes)];
  for (let at = 0; at < bytes.length; at += 4096) {
    const iv = fitted(digestOf(dataSalt!, le32(at / 4096)), 16);
    pieces.push(aes("cbc", key!, iv, bytes.subarray(at, at + 4096)));
  }
  const way =
    `saltSize="16" blockSize="16" keyBits="${keyBits}" hashSize="${digestOf(key!).length}" cipherAlgorithm="AES" ` +
    `cipherChaining="ChainingModeCBC" hashAlgorithm="${hash.toUpperCase()}"`;
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">` +
    `<keyData ${way} saltValue="${dataSalt!.toString("base64")}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">` +
    `<p:encryptedKey spinCount="${statedRounds}" ${way} saltValue="${salt!.toString("base64")}" encryptedVerifierHashInput="${secret("fea7d2763b4b9e79", verifier!)}" ` +
    `encryptedVerifierHashValue="${secret("d7aa0f6d3061344e", digestOf(verifier!))}" encryptedKeyValue="${secret("146e0be7abacd0d6", key!)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const version = Buffer.from("0400040040000000", "hex");
  return container({
    EncryptionInfo: Buffer.concat([version, Buffer.from(xml)]),
    EncryptedPackage: Buffer.concat(pieces),
  });
}

/** A package encrypted as Office 2007 does it. */
export function standardFile(bytes: Uint8Array, password: string): Uint8Array {
  const sha1 = (...parts: readonly Uint8Array[]) =>
    Buffer.from(createHash("sha1").update(Buffer.concat(parts)).digest());
  const [salt, verifier] = [invented(16, 0), invented(16, 1)];
  let spun = sha1(salt, utf16(password));
  for (let i = 0; i < 50_000; i++) spun = sha1(le32(i), spun);
  const last = sha1(spun, le32(0));
  const key = sha1(Buffer.alloc(64, 0x36).map((byte, i) => byte ^ (last[i] ?? 0))).subarray(0, 16);
  const header = Buffer.concat([...[0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0].map(le32), utf16("AES\0")]);
  const info = Buffer.concat([
    ...[Buffer.from("0400020024000000", "hex"), le32(header.length), header],
    ...[le32(16), salt, aes("ecb", key, null, verifier), le32(20), aes("ecb", key, null, sha1(verifier))],
  ]);
  return container({
    EncryptionInfo: info,
    EncryptedPackage: Buffer.concat([sizeOf(bytes), aes("ecb", key, null, bytes)]),
  });
}
