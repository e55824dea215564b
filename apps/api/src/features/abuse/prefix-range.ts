export type AddressRange = {
  first: bigint;
  last: bigint;
  bits: 32 | 128;
  /** An address of the range as text. */
  write: (address: bigint) => string;
};

/** The addresses of a prefix as `addressPrefix` writes it; undefined for anything else. */
export function addressesOf(prefix: string): AddressRange | undefined {
  const [address = '', length = ''] = prefix.split('/');
  if (/^\d+\.\d+\.\d+\.0$/.test(address) && length === '24') {
    return range(address.split('.').map(Number), { partBits: 8, bits: 32, length: 24 });
  }
  if (/^[\da-f]+:[\da-f]+:[\da-f]+::$/.test(address) && length === '48') {
    const groups = address.split(':').slice(0, 3);
    const numbers = [...groups.map((group) => Number.parseInt(group, 16)), 0, 0, 0, 0, 0];
    return range(numbers, { partBits: 16, bits: 128, length: 48 });
  }
  return undefined;
}

/** The first address behind the part that holds this one; undefined at the end of the range. */
export function nextAfter(
  address: bigint,
  partLength: number,
  { last, bits }: AddressRange,
): bigint | undefined {
  const rest = BigInt(Math.max(0, bits - partLength));
  const next = ((address >> rest) + 1n) << rest;
  return next > last ? undefined : next;
}

type Shape = { partBits: number; bits: 32 | 128; length: number };

function range(parts: number[], { partBits, bits, length }: Shape): AddressRange {
  const first = parts.reduce((sum, part) => (sum << BigInt(partBits)) + BigInt(part), 0n);
  const mask = (1n << BigInt(partBits)) - 1n;
  const write = (address: bigint) =>
    parts
      .map((_, at) => (address >> BigInt(bits - partBits * (at + 1))) & mask)
      .map((part) => part.toString(bits === 32 ? 10 : 16))
      .join(bits === 32 ? '.' : ':');
  return { first, last: first + (1n << BigInt(bits - length)) - 1n, bits, write };
}
