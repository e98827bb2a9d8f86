import { refuseData } from "../../model/problem.js";
import { adler32 } from "../checksum.js";
import { inflated } from "../inflate.js";
import { cursorOf } from "./cursor.js";

const HEAD = 24;
const ENTRY = 24;
/** SPSS writes blocks of 4 MB; more than this is no file of SPSS. */
const MAX_BLOCK = 16 * 1024 * 1024;

interface Block {
  readonly at: number;
  readonly size: number;
  readonly inflatedSize: number;
}

/**
 * The byte-code data of a .zsav file, inflated block by block.
 *
 * The blocks must follow one another without gap or overlap, so that no more comes out than
 * the bytes of the file can give; the sizes it declares are checked, never allocated.
 *
 * @throws Refusal `sav-zlib` when the table of blocks or a block is damaged.
 */
export function* zlibBlocks(
  bytes: Uint8Array,
  start: number,
  littleEndian: boolean,
  file: string,
): Generator<Uint8Array> {
  for (const block of blocksOf(bytes, start, littleEndian, file)) {
    yield* inflatedBlock(bytes.subarray(block.at, block.at + block.size), block, file);
  }
}

function blocksOf(
  bytes: Uint8Array,
  start: number,
  littleEndian: boolean,
  file: string,
): readonly Block[] {
  const damaged = () => refuseData("sav-zlib", {}, { file });
  const head = cursorOf(bytes, littleEndian, file, start);
  const headAt = head.int64();
  const tableAt = head.int64();
  const tableSize = head.int64();
  if (headAt !== start || tableAt < start + HEAD || tableSize !== bytes.length - tableAt) {
    throw damaged();
  }
  const table = cursorOf(bytes, littleEndian, file, tableAt);
  table.skip(20);
  const count = table.int32();
  if (count * ENTRY !== tableSize - HEAD) throw damaged();
  let expected = start + HEAD;
  const blocks = Array.from({ length: count }, () => {
    table.skip(8);
    const block = { at: table.int64(), inflatedSize: table.int32(), size: table.int32() };
    if (block.at !== expected || block.size < 6 || block.inflatedSize > MAX_BLOCK) throw damaged();
    expected += block.size;
    return block;
  });
  if (expected !== tableAt) throw damaged();
  return blocks;
}

/**
 * One zlib stream: two bytes of head, deflate, and a checksum with its high end first. It is
 * given only when it is whole and its checksum holds: a wrong answer would count as one.
 */
function inflatedBlock(packed: Uint8Array, block: Block, file: string): readonly Uint8Array[] {
  const damaged = () => refuseData("sav-zlib", {}, { file });
  const [method = 0, flags = 0] = packed;
  if ((method & 0x0f) !== 8 || (method * 256 + flags) % 31 !== 0 || flags & 0x20) throw damaged();
  const cap = { bytes: block.inflatedSize, ratio: Infinity, ratioFrom: 0 };
  const pieces: Uint8Array[] = [];
  let sum = 1;
  let size = 0;
  for (const piece of inflated(packed.subarray(2, -4), cap, damaged)) {
    pieces.push(piece);
    sum = adler32(sum, piece);
    size += piece.length;
  }
  const declared = new DataView(packed.buffer, packed.byteOffset + packed.length - 4).getUint32(0);
  if (size !== block.inflatedSize || sum !== declared) throw damaged();
  return pieces;
}
