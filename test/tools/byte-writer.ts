/** Bytes written one after another, for the small files that tests make. */
export class ByteWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #littleEndian: boolean;
  #length = 0;

  constructor(littleEndian = true) {
    this.#littleEndian = littleEndian;
  }

  get length(): number {
    return this.#length;
  }

  bytes(piece: Uint8Array): this {
    this.#pieces.push(piece);
    this.#length += piece.length;
    return this;
  }

  /** Latin-1 text, filled up with spaces or cut to `width` if one is given. */
  text(text: string, width = text.length): this {
    const filled = text.padEnd(width).slice(0, width);
    return this.bytes(Uint8Array.from(filled, (letter) => letter.charCodeAt(0)));
  }

  byte(value: number): this {
    return this.bytes(Uint8Array.of(value));
  }

  int16(...values: readonly number[]): this {
    return this.#each(values, 2, (view, value) => view.setUint16(0, value, this.#littleEndian));
  }

  int32(...values: readonly number[]): this {
    return this.#each(values, 4, (view, value) => view.setInt32(0, value, this.#littleEndian));
  }

  int64(...values: readonly number[]): this {
    return this.#each(values, 8, (view, value) =>
      view.setBigInt64(0, BigInt(value), this.#littleEndian),
    );
  }

  double(...values: readonly number[]): this {
    return this.#each(values, 8, (view, value) => view.setFloat64(0, value, this.#littleEndian));
  }

  done(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  #each(
    values: readonly number[],
    size: number,
    put: (view: DataView, value: number) => void,
  ): this {
    for (const value of values) {
      const piece = new Uint8Array(size);
      put(new DataView(piece.buffer), value);
      this.bytes(piece);
    }
    return this;
  }
}
