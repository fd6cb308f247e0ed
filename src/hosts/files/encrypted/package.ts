import { md5 } from "@noble/hashes/legacy";
import { sha1 } from "@noble/hashes/sha1";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2";
import { attribute, child, descendants, parseXml, type XmlElement } from "../xml/tree";
import { AesDecryption } from "./aes";
import { fitted, isEqual, littleEndian, utf16 } from "./bytes";
import { joinedBytes } from "../zip/codec";

type Hash = (data: Uint8Array) => Uint8Array;

const hashes: Readonly<Record<string, Hash>> = {
  MD5: md5,
  SHA1: sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
};

/** More rounds than any program makes; each costs time. */
const mostRounds = 1_000_000;

function spun(hash: Hash, salt: Uint8Array, password: string, rounds: number): Uint8Array {
  let digest = hash(joinedBytes([salt, utf16(password)]));
  for (let i = 0; i < rounds; i++) digest = hash(joinedBytes([littleEndian(i), digest]));
  return digest;
}

/** The size that the package states before its first block, and the blocks. */
function sized(data: Uint8Array, plain: (blocks: Uint8Array) => Uint8Array): Uint8Array {
  const size = new DataView(data.buffer, data.byteOffset).getUint32(0, true);
  return plain(data.subarray(8)).subarray(0, size);
}

const base64 = (text: string | undefined): Uint8Array =>
  Uint8Array.from(atob(text ?? ""), (character) => character.charCodeAt(0));

/** How data is encrypted, as an element of the description says it; null for what is not known here. */
function settings(el: XmlElement | undefined): { hash: Hash; salt: Uint8Array; keyBytes: number } | null {
  if (
    !el ||
    attribute(el, "cipherAlgorithm") !== "AES" ||
    attribute(el, "cipherChaining") !== "ChainingModeCBC"
  )
    return null;
  const hash = hashes[(attribute(el, "hashAlgorithm") ?? "").replace("-", "")];
  const keyBytes = Number(attribute(el, "keyBits")) / 8;
  return hash && [16, 24, 32].includes(keyBytes)
    ? { hash, salt: base64(attribute(el, "saltValue")), keyBytes }
    : null;
}

/** What is hashed into the keys for the three secrets of a password. */
const purposes = {
  input: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  hash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  key: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
};

const segment = 4096;

/** “Agile” encryption, of Office 2010 and later: the description is XML. */
function agile(info: Uint8Array, data: Uint8Array, password: string): Uint8Array | null {
  const { root } = parseXml(new TextDecoder().decode(info.subarray(8)));
  const own = descendants(root).find(({ name }) => name.endsWith("encryptedKey"));
  const [ofKey, ofData] = [settings(own), settings(child(root, "keyData"))];
  const rounds = Number(attribute(own ?? root, "spinCount") ?? 0);
  if (!own || !ofKey || !ofData || !(rounds <= mostRounds)) return null;
  const digest = spun(ofKey.hash, ofKey.salt, password, rounds);
  const secret = (purpose: Uint8Array, name: string): Uint8Array => {
    const key = fitted(ofKey.hash(joinedBytes([digest, purpose])), ofKey.keyBytes);
    return new AesDecryption(key).cbc(base64(attribute(own, name)), fitted(ofKey.salt, 16));
  };
  const stated = secret(purposes.hash, "encryptedVerifierHashValue");
  const found = ofKey.hash(secret(purposes.input, "encryptedVerifierHashInput"));
  if (!isEqual(stated.subarray(0, found.length), found)) return null;
  const aes = new AesDecryption(secret(purposes.key, "encryptedKeyValue").subarray(0, ofData.keyBytes));
  return sized(data, (blocks) => {
    const pieces: Uint8Array[] = [];
    for (let at = 0, i = 0; at < blocks.length; at += segment, i++) {
      const start = fitted(ofData.hash(joinedBytes([ofData.salt, littleEndian(i)])), 16);
      pieces.push(aes.cbc(blocks.subarray(at, at + segment), start));
    }
    return joinedBytes(pieces);
  });
}

/** “Standard” encryption, of Office 2007: AES in single blocks. */
function standard(info: Uint8Array, data: Uint8Array, password: string): Uint8Array | null {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const headerSize = view.getUint32(8, true);
  const algorithm = view.getUint32(12 + 8, true);
  const keyBytes = view.getUint32(12 + 16, true) / 8;
  if (algorithm < 0x660e || algorithm > 0x6610 || ![16, 24, 32].includes(keyBytes)) return null;
  const verifier = 12 + headerSize;
  const [salt, input, hash] = [
    [4, 20],
    [20, 36],
    [40, 72],
  ].map(([from, to]) => info.subarray(verifier + from!, verifier + to!)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const digest = sha1(joinedBytes([spun(sha1, salt, password, 50_000), littleEndian(0)]));
  const padded = (fill: number) =>
    sha1(new Uint8Array(64).fill(fill).map((byte, i) => byte ^ (digest[i] ?? 0)));
  const aes = new AesDecryption(joinedBytes([padded(0x36), padded(0x5c)]).subarray(0, keyBytes));
  if (!isEqual(aes.ecb(hash).subarray(0, 20), sha1(aes.ecb(input)))) return null;
  return sized(data, (blocks) => aes.ecb(blocks));
}

/** The package within an encrypted file, or null where the password is another one or the way is not known. */
export function decryptPackage(info: Uint8Array, data: Uint8Array, password: string): Uint8Array | null {
  if (info.length < 72 || data.length < 8) return null;
  const [major, minor] = [info[0]! | (info[1]! << 8), info[2]! | (info[3]! << 8)];
  if (major === 4 && minor === 4) return agile(info, data, password);
  return minor === 2 && major >= 2 && major <= 4 ? standard(info, data, password) : null;
}
