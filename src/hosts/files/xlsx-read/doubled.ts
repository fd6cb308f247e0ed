/** The same numbers with room for twice as many. */
export function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const room = new Int32Array(numbers.length * 2);
  room.set(numbers);
  return room;
}
