/** Something that holds bytes: a file on disk, or a file dropped in a browser window. */
export interface ByteSource {
  /** The name a user knows it by, without folders of the machine it is on. */
  readonly name: string;
  bytes(): AsyncIterable<Uint8Array>;
}
