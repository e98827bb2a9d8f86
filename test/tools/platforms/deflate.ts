import { deflateSync, zlibSync } from "fflate";

/**
 * Compression in JavaScript: that of Node differs from machine to machine, and a fixture has the
 * same bytes everywhere.
 */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);
export const zlibbed = (bytes: Uint8Array): Uint8Array => zlibSync(bytes);
