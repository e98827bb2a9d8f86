/** Bytes that come one stretch after another, taken as they are needed. */
export interface Feed {
  /** Fills `target` from `at` with up to `count` bytes; gives fewer only at the end. */
  take(target: Uint8Array, at: number, count: number): number;
}

export function feedOf(stretches: Iterable<Uint8Array>): Feed {
  const next = stretches[Symbol.iterator]();
  let current: Uint8Array = new Uint8Array();
  let used = 0;
  return {
    take(target, at, count) {
      let taken = 0;
      while (taken < count) {
        if (used === current.length) {
          const { done, value } = next.next();
          if (done) break;
          current = value;
          used = 0;
          continue;
        }
        const piece = Math.min(count - taken, current.length - used);
        target.set(current.subarray(used, used + piece), at + taken);
        used += piece;
        taken += piece;
      }
      return taken;
    },
  };
}
