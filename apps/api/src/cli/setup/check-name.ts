import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Config } from '../../config.ts';
import type { Finding } from '../../features/operator/doctor.ts';

/** Where the public address leads. */
export async function nameFinding({ publicUrl }: Config): Promise<Finding> {
  const about = 'name';
  const { hostname } = new URL(publicUrl);
  const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true }).catch(() => []);
  if (found.length === 0) {
    return { mark: 'wrong', about, text: `${hostname} leads nowhere: add it to the DNS` };
  }
  const own = Object.values(networkInterfaces())
    .flat()
    .map((one) => one?.address);
  const isHere = found.every(({ address }) => own.includes(address));
  if (isIP(hostname) || found.every(({ address }) => /^(127\.|::1$)/.test(address))) {
    return { mark: 'missing', about, text: `${hostname} is for this machine only` };
  }
  return isHere
    ? { mark: 'ok', about, text: `${hostname} leads to this machine` }
    : { mark: 'ok', about, text: `${hostname} leads elsewhere: right behind a balancer or NAT` };
}
