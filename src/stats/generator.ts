/** A source of chance that gives the same numbers for the same seed, on every machine. */
export interface Generator {
  /** The next whole number from 0 up to, not including, 2³². */
  word(): number;
  /** A whole number from 0 up to, not including, `end`; every one equally likely. */
  below(end: number): number;
}

const WORDS = 2 ** 32;

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/**
 * The xoshiro128** generator from a state of four words of 32 bits, not all zero (Blackman & Vigna
 * 2018, version 1.1). Whole numbers of 32 bits only, so no machine can round differently.
 */
export function xoshiro128(
  first: number,
  second: number,
  third: number,
  fourth: number,
): () => number {
  let [a, b, c, d] = [first | 0, second | 0, third | 0, fourth | 0];
  return () => {
    const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return word;
  };
}

/** Spreads a seed over a state: a counter whose bits are mixed (MurmurHash3, Appleby 2011). */
function spread(seed: number): () => number {
  let counter = seed;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
}

/**
 * Chance for permutations and bootstraps. Who reports a number made with it reports the seed,
 * so that anyone can make the number again. Not for secrets: the seed can be found by trying.
 *
 * @param seed a whole number from 0 to 2³² − 1
 * @throws RangeError on any other seed; `below` on an end that is no whole number from 1 to 2³²
 */
export function generator(seed: number): Generator {
  if (!Number.isInteger(seed) || seed < 0 || seed >= WORDS) {
    throw new RangeError("a seed is a whole number from 0 to 4294967295");
  }
  const next = spread(seed);
  const word = xoshiro128(next(), next(), next(), next());
  return {
    word,
    below(end) {
      if (!Number.isInteger(end) || end < 1 || end > WORDS) {
        throw new RangeError("chance picks among 1 to 4294967296 numbers");
      }
      // The last, incomplete round of `end` numbers would favour the first ones.
      const fair = WORDS - (WORDS % end);
      for (;;) {
        const drawn = word();
        if (drawn < fair) return drawn % end;
      }
    },
  };
}
