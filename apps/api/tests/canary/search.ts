import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateRawSync, constants as zlib } from 'node:zlib';
import { type Form, formsOf } from './forms.ts';

/** `canary` was found in `form`; `unzipped` says that it lay in a zipped member. */
export type Hit = { canary: string; form: string; unzipped: boolean; at?: string };

export type Needle = { canary: string; text: string };
type Pattern = Form & { canary: string };

/** Finds every form of every needle in bytes, zipped members included. Each finding once. */
export type Search = {
  bytes: (bytes: Buffer) => Hit[];
  /** A file of any size; one that goes away meanwhile holds nothing. */
  file: (path: string) => Hit[];
};

const pieceBytes = 64 * 1024 * 1024;
const mostZipped = 1024 * 1024;
const mostUnzipped = 16 * 1024 * 1024;
const shortest = 8;

export function createSearch(needles: readonly Needle[]): Search {
  const patterns = needles.flatMap(({ canary, text }) =>
    formsOf(text).map((form) => ({ ...form, canary })),
  );
  const short = patterns.find(({ bytes }) => bytes.length < shortest);
  if (short) throw new Error(`Too short to be searched: ${short.canary}, ${short.name}`);
  const starts = byStart(patterns);
  const longest = Math.max(0, ...patterns.map(({ bytes }) => bytes.length));
  const search = (bytes: Buffer) => {
    const found = findIn(bytes, starts, false);
    for (const member of zippedMembers(bytes)) found.push(...findIn(member, starts, true));
    return distinct(found);
  };
  return {
    bytes: search,
    file: (path) => distinct([...piecesOf(path, longest)].flatMap(search)),
  };
}

type Starts = { isStart: Uint8Array; patterns: Map<number, Pattern[]> };

/** By the first three bytes: one look a byte says whether a pattern may begin there. */
function byStart(all: readonly Pattern[]): Starts {
  const isStart = new Uint8Array(1 << 24);
  const patterns = new Map<number, Pattern[]>();
  for (const pattern of all) {
    const start = pattern.bytes.readUIntBE(0, 3);
    isStart[start] = 1;
    patterns.set(start, [...(patterns.get(start) ?? []), pattern]);
  }
  return { isStart, patterns };
}

function findIn(bytes: Buffer, { isStart, patterns }: Starts, unzipped: boolean): Hit[] {
  const found: Hit[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    start = ((start << 8) | (bytes[at] ?? 0)) & 0xffffff;
    if (at < 2 || isStart[start] === 0) continue;
    for (const pattern of patterns.get(start) ?? []) {
      const end = at - 2 + pattern.bytes.length;
      if (end > bytes.length || bytes.compare(pattern.bytes, 0, undefined, at - 2, end)) continue;
      found.push({ canary: pattern.canary, form: pattern.name, unzipped });
    }
  }
  return found;
}

/** What lies zipped in the bytes, by gzip or zlib, whatever stands behind it. */
function* zippedMembers(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf(0x1f); at !== -1; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8) continue;
    yield* unzip(bytes.subarray(at + gzipHead(bytes, at)));
  }
  for (let at = bytes.indexOf(0x78); at !== -1; at = bytes.indexOf(0x78, at + 1)) {
    const second = bytes[at + 1] ?? 0;
    const isHead = [0x01, 0x5e, 0x9c, 0xda].includes(second) && (0x7800 + second) % 31 === 0;
    if (isHead) yield* unzip(bytes.subarray(at + 2));
  }
}

/** Length of the head of a gzip member: ten bytes, then what its flags announce. */
function gzipHead(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let length = 10;
  if (flags & 4) length += 2 + (bytes[at + 10] ?? 0) + 256 * (bytes[at + 11] ?? 0);
  for (const flag of [8, 16]) {
    if (flags & flag) length = bytes.indexOf(0, at + length) - at + 1;
  }
  return flags & 2 ? length + 2 : length;
}

function* unzip(bytes: Buffer): Generator<Buffer> {
  try {
    yield inflateRawSync(bytes.subarray(0, mostZipped), {
      finishFlush: zlib.Z_SYNC_FLUSH,
      maxOutputLength: mostUnzipped,
    });
  } catch {
    // Not a zipped member after all.
  }
}

/** Pieces that overlap, so that nothing hides on a border. */
function* piecesOf(path: string, longest: number): Generator<Buffer> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    let from = 0;
    while (true) {
      const room = Math.min(pieceBytes, fstatSync(file).size - from);
      if (room <= 0) return;
      const piece = Buffer.allocUnsafe(room);
      const length = readSync(file, piece, 0, room, from);
      yield piece.subarray(0, length);
      if (length < pieceBytes) return;
      from += length - longest;
    }
  } finally {
    closeSync(file);
  }
}

function distinct(hits: Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [JSON.stringify(hit), hit])).values()];
}
