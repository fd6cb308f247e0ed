/** RC4, which encrypts and decrypts alike. */
export class Rc4 {
  private readonly state = Uint8Array.from({ length: 256 }, (_, i) => i);
  private i = 0;
  private j = 0;

  constructor(key: Uint8Array) {
    const { state } = this;
    for (let i = 0, j = 0; i < 256; i++) {
      j = (j + state[i]! + key[i % key.length]!) & 255;
      [state[i], state[j]] = [state[j]!, state[i]!];
    }
  }

  /** The next byte of the stream that is laid over the data. */
  next(): number {
    const { state } = this;
    this.i = (this.i + 1) & 255;
    this.j = (this.j + state[this.i]!) & 255;
    [state[this.i], state[this.j]] = [state[this.j]!, state[this.i]!];
    return state[(state[this.i]! + state[this.j]!) & 255]!;
  }

  apply(data: Uint8Array): Uint8Array {
    return data.map((byte) => byte ^ this.next());
  }
}
