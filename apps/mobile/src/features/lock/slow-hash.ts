type Bytes = Uint8Array<ArrayBuffer>;
export type Digest = (bytes: Bytes) => Promise<Bytes>;

const blockBytes = 64;

/**
 * PBKDF2 with HMAC-SHA-256, one block of 32 bytes, in hex; `digest` is SHA-256. Each round costs
 * whoever guesses two digests, and so does each guess here.
 */
export async function slowHash(
  secret: string,
  salt: Uint8Array,
  rounds: number,
  digest: Digest,
): Promise<string> {
  const hmac = await hmacOf(new TextEncoder().encode(secret), digest);
  let last = await hmac(joined(salt, Uint8Array.of(0, 0, 0, 1)));
  const sum = Uint8Array.from(last);
  for (let round = 1; round < rounds; round += 1) {
    last = await hmac(last);
    last.forEach((byte, at) => {
      sum[at] = (sum[at] ?? 0) ^ byte;
    });
  }
  return toHex(sum);
}

async function hmacOf(key: Uint8Array, digest: Digest): Promise<Digest> {
  const short = key.length > blockBytes ? await digest(Uint8Array.from(key)) : key;
  const padded = (mark: number) =>
    Uint8Array.from({ length: blockBytes }, (_, at) => (short[at] ?? 0) ^ mark);
  const inner = padded(0x36);
  const outer = padded(0x5c);
  return async (message) => digest(joined(outer, await digest(joined(inner, message))));
}

function joined(first: Uint8Array, second: Uint8Array): Bytes {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
