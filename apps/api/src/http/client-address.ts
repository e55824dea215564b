import { isIPv6 } from 'node:net';

/** What counts as one client: an IPv4 address, or the /64 network of an IPv6 one. */
export function clientKey(address: string): string {
  const mapped = toIpv4(address);
  if (mapped || !isIPv6(address)) return mapped ?? address;
  return `${groupsOf(address).slice(0, 4).join(':')}::/64`;
}

/** The coarse place a login came from: /24 of IPv4, /48 of IPv6. Never the whole address. */
export function addressPrefix(address: string): string {
  const mapped = toIpv4(address) ?? address;
  if (!isIPv6(mapped)) return `${mapped.split('.').slice(0, 3).join('.')}.0/24`;
  return `${groupsOf(mapped).slice(0, 3).join(':')}::/48`;
}

function toIpv4(address: string): string | undefined {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
}

/** The eight groups of an IPv6 address, `::` written out, without leading zeros. */
function groupsOf(address: string): string[] {
  const [bare = ''] = address.split('%');
  const [head = '', tail] = bare.split('::');
  const split = (part: string) => (part === '' ? [] : part.split(':'));
  const left = split(head);
  const right = split(tail ?? '');
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...right];
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
