/// <reference types="node" />
import { pbkdf2Sync } from 'node:crypto';
import { pinProblem, readRecord, withTry } from '@/features/lock/pin-record';
import { fromHex, slowHash, toHex } from '@/features/lock/slow-hash';
import { sha256 } from './keychain';

test.each([
  ['493817', '00ff10', 1],
  ['493817264051', '8e1b7c4f02aa9d3355667788990011aa', 37],
  ['a secret that is longer than one block of the digest, which is sixty-four bytes', 'ab', 3],
])('%s with salt %s is hashed as PBKDF2 says', async (secret, salt, rounds) => {
  const expected = pbkdf2Sync(secret, Buffer.from(salt, 'hex'), rounds, 32, 'sha256');
  expect(await slowHash(secret, fromHex(salt), rounds, sha256)).toBe(expected.toString('hex'));
});

test('bytes come back from hex', () => {
  expect([...fromHex(toHex(Uint8Array.of(0, 9, 16, 255)))]).toEqual([0, 9, 16, 255]);
});

test.each([
  ['49381', 'short'],
  ['4938172640512', 'short'],
  ['49a817', 'short'],
  ['777777', 'plain'],
  ['123456', 'plain'],
  ['987654', 'plain'],
  ['493817', null],
  ['246802', null],
])('%s as a PIN: %s', (pin, problem) => {
  expect(pinProblem(pin)).toBe(problem);
});

test('four tries are free, and then each costs a longer wait', () => {
  let record = { salt: '', rounds: 1, hash: '', tries: 0, notBefore: 0 };
  const waits = Array.from({ length: 9 }, () => {
    record = withTry(record, 1000);
    return record.notBefore === 0 ? 0 : (record.notBefore - 1000) / 1000;
  });
  expect(waits).toEqual([0, 0, 0, 0, 30, 60, 300, 900, 900]);
});

test.each([null, '', 'nonsense', '{}', '{"salt":"aa","rounds":"1"}'])('%s is no record', (text) => {
  expect(readRecord(text)).toBeNull();
});
