import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(kind: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const part = Buffer.alloc(named.length + 8);
  part.writeUInt32BE(data.length, 0);
  named.copy(part, 4);
  part.writeUInt32BE(crc32(named), named.length + 4);
  return part;
}

function headOf(width: number, height: number): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return head;
}

const pngOf = (width: number, height: number, pixels: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', headOf(width, height)),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);

/** The same PNG with a chunk of this kind before its end. */
export const withChunk = (png: Uint8Array, kind: string, data: Uint8Array): Uint8Array => {
  const end = png.length - chunk('IEND', new Uint8Array()).length;
  return Buffer.concat([png.subarray(0, end), chunk(kind, data), png.subarray(end)]);
};

/** A PNG all in one colour. */
export function plainPng(
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number],
): Uint8Array {
  const row = Buffer.alloc(1 + width * 3);
  for (let x = 0; x < width; x += 1) row.set([red, green, blue], 1 + x * 3);
  return pngOf(width, height, Buffer.concat(Array.from({ length: height }, () => row)));
}

/** A PNG that cannot be packed: of chance, as grain in a photograph is. */
export function grainyPng(width: number, height: number): Uint8Array {
  const rows = Array.from({ length: height }, () => Buffer.concat([Buffer.of(0), randomBytes(width * 3)]));
  return pngOf(width, height, Buffer.concat(rows));
}

/** A few bytes that say they are a picture of this size. */
export const boastingPng = (width: number, height: number): Uint8Array =>
  pngOf(width, height, Buffer.alloc(4096));
