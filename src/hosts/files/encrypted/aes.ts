/** Multiplies in the field of AES by x. */
const double = (a: number): number => ((a << 1) ^ (a & 0x80 ? 0x11b : 0)) & 0xff;

function multiply(a: number, b: number): number {
  let product = 0;
  for (let factor = a, bits = b; bits > 0; bits >>= 1, factor = double(factor))
    if (bits & 1) product ^= factor;
  return product;
}

const box = new Uint8Array(256);
const inverseBox = new Uint8Array(256);
/** What a byte of a column comes to when columns are unmixed, for each of its four rows. */
const unmixed = [0, 1, 2, 3].map(() => new Uint32Array(256));

function makeTables(): void {
  // Powers of 3 run through the field; 3^(255−i) is the inverse of 3^i.
  const powers = new Uint8Array(256);
  for (let i = 0, power = 1; i < 256; i++, power ^= double(power)) powers[i] = power;
  const inverse = new Uint8Array(256);
  for (let i = 0; i < 255; i++) inverse[powers[i]!] = powers[255 - i]!;
  for (let value = 0; value < 256; value++) {
    let b = inverse[value]!;
    let sum = b ^ 0x63;
    for (let turn = 0; turn < 4; turn++) sum ^= b = ((b << 1) | (b >> 7)) & 0xff;
    box[value] = sum;
    inverseBox[sum] = value;
  }
  for (let value = 0; value < 256; value++) {
    const [a, b, c, d] = [14, 9, 13, 11].map((factor) => multiply(value, factor)) as [
      number,
      number,
      number,
      number,
    ];
    const column = [a, b, c, d];
    for (let row = 0; row < 4; row++) {
      const turned = [0, 1, 2, 3].map((i) => column[(i - row + 4) % 4]!);
      unmixed[row]![value] = ((turned[0]! << 24) | (turned[1]! << 16) | (turned[2]! << 8) | turned[3]!) >>> 0;
    }
  }
}

const substitute = (word: number): number =>
  ((box[word >>> 24]! << 24) |
    (box[(word >>> 16) & 255]! << 16) |
    (box[(word >>> 8) & 255]! << 8) |
    box[word & 255]!) >>>
  0;

const unmix = (word: number): number =>
  (unmixed[0]![word >>> 24]! ^
    unmixed[1]![(word >>> 16) & 255]! ^
    unmixed[2]![(word >>> 8) & 255]! ^
    unmixed[3]![word & 255]!) >>>
  0;

/** The round keys of a key of 16, 24 or 32 bytes, those of the middle rounds unmixed. */
function expand(key: Uint8Array): Uint32Array {
  if (box[0] === 0) makeTables();
  const length = key.length / 4;
  const rounds = length + 6;
  const words = new Uint32Array(4 * (rounds + 1));
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  let constant = 1;
  for (let i = 0; i < words.length; i++) {
    if (i < length) {
      words[i] = view.getUint32(4 * i);
      continue;
    }
    let word = words[i - 1]!;
    if (i % length === 0) {
      word = substitute(((word << 8) | (word >>> 24)) >>> 0) ^ (constant << 24);
      constant = double(constant);
    } else if (length > 6 && i % length === 4) word = substitute(word);
    words[i] = words[i - length]! ^ word;
  }
  for (let i = 4; i < 4 * rounds; i++) words[i] = unmix(words[i]!);
  return words;
}

/** AES as it decrypts, in blocks of 16 bytes; in the way of Office, data is whole blocks without padding. */
export class AesDecryption {
  private readonly keys: Uint32Array;

  constructor(key: Uint8Array) {
    this.keys = expand(key);
  }

  private block(input: DataView, output: DataView, at: number): void {
    const { keys } = this;
    let last = keys.length - 4;
    let state = [0, 1, 2, 3].map((i) => (input.getUint32(at + 4 * i) ^ keys[last + i]!) >>> 0);
    for (last -= 4; last > 0; last -= 4) {
      const [a, b, c, d] = state as [number, number, number, number];
      const round = (i: number, w0: number, w1: number, w2: number, w3: number): number =>
        (unmixed[0]![inverseBox[w0 >>> 24]!]! ^
          unmixed[1]![inverseBox[(w1 >>> 16) & 255]!]! ^
          unmixed[2]![inverseBox[(w2 >>> 8) & 255]!]! ^
          unmixed[3]![inverseBox[w3 & 255]!]! ^
          keys[last + i]!) >>>
        0;
      state = [round(0, a, d, c, b), round(1, b, a, d, c), round(2, c, b, a, d), round(3, d, c, b, a)];
    }
    for (let i = 0; i < 4; i++) {
      const word =
        (inverseBox[state[i]! >>> 24]! << 24) |
        (inverseBox[(state[(i + 3) % 4]! >>> 16) & 255]! << 16) |
        (inverseBox[(state[(i + 2) % 4]! >>> 8) & 255]! << 8) |
        inverseBox[state[(i + 1) % 4]! & 255]!;
      output.setUint32(at + 4 * i, (word ^ keys[i]!) >>> 0);
    }
  }

  /** Each block by itself. */
  ecb(data: Uint8Array): Uint8Array {
    const whole = data.slice(0, data.length & ~15);
    const input = new DataView(whole.slice().buffer);
    const output = new DataView(whole.buffer);
    for (let at = 0; at < whole.length; at += 16) this.block(input, output, at);
    return whole;
  }

  /** Each block chained to the one before it. */
  cbc(data: Uint8Array, start: Uint8Array): Uint8Array {
    const plain = this.ecb(data);
    for (let at = 0; at < plain.length; at++) plain[at]! ^= at < 16 ? start[at]! : data[at - 16]!;
    return plain;
  }
}
