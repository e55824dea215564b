/** Bytes on their way, in pieces of any size. */
export type Bytes = AsyncIterable<Uint8Array>;

/**
 * The same bytes in pieces of `size`, the last one as long as is left. Of no bytes it is one empty
 * piece. One piece waits until it is known whether another follows.
 */
export async function* cut(
  bytes: Bytes,
  size: number,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let kept: Buffer[] = [];
  let length = 0;
  for await (const part of bytes) {
    kept.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
    length += part.byteLength;
    if (length <= size) continue;
    const whole = Buffer.concat(kept);
    let from = 0;
    for (; whole.length - from > size; from += size) {
      yield { piece: whole.subarray(from, from + size), isLast: false };
    }
    kept = [whole.subarray(from)];
    length = whole.length - from;
  }
  yield { piece: Buffer.concat(kept), isLast: true };
}

/** The first `length` bytes, or as many as there are, and all that follows them. */
export async function takeFirst(
  bytes: Bytes,
  length: number,
): Promise<{ first: Buffer; rest: Bytes }> {
  const source = bytes[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  while (first.length < length) {
    const next = await source.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  const left = first.subarray(length);
  return { first: first.subarray(0, length), rest: goOn(left, source) };
}

async function* goOn(left: Buffer, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (left.length > 0) yield left;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}

const lineBreak = 10;

/** The lines of a text, without their ends. */
export async function* lines(bytes: Bytes): AsyncGenerator<string> {
  let kept: Uint8Array[] = [];
  for await (const part of bytes) {
    let from = 0;
    for (let at = part.indexOf(lineBreak); at !== -1; at = part.indexOf(lineBreak, from)) {
      yield Buffer.concat([...kept, part.subarray(from, at)]).toString('utf8');
      kept = [];
      from = at + 1;
    }
    if (from < part.length) kept.push(part.subarray(from));
  }
  if (kept.length > 0) yield Buffer.concat(kept).toString('utf8');
}

/** The first line, and all that follows it. */
export async function takeLine(bytes: Bytes): Promise<{ line: string; rest: Bytes }> {
  const source = bytes[Symbol.asyncIterator]();
  const kept: Uint8Array[] = [];
  for (let next = await source.next(); !next.done; next = await source.next()) {
    const end = next.value.indexOf(lineBreak);
    kept.push(end === -1 ? next.value : next.value.subarray(0, end));
    if (end === -1) continue;
    const line = Buffer.concat(kept).toString('utf8');
    return { line, rest: goOn(Buffer.from(next.value.subarray(end + 1)), source) };
  }
  return { line: Buffer.concat(kept).toString('utf8'), rest: goOn(Buffer.alloc(0), source) };
}
