/** How often a seeded test repeats: more where the environment variable IVM_LONG is set. */
export const times = (usual: number, long = 10_000): number =>
  process.env.IVM_LONG ? long : usual;
