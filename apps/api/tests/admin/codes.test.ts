import { describe, expect, it } from 'vitest';
import { createSecret, stepOf } from '../../src/features/admin/codes.ts';

/* RFC 6238, appendix B (SHA-1), its last six digits; the secret is that of the RFC in base 32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const vectors = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
] as const;

describe('codes of an authenticator app', () => {
  it.each(vectors)('at second %i it is %s', (seconds, code) => {
    expect(stepOf(code, secret, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it('is right half a minute before and after, and no longer', () => {
    const at = (seconds: number) => stepOf('005924', secret, new Date(seconds * 1000));
    expect([1_234_567_860, 1_234_567_890, 1_234_567_920].map(at)).toEqual(
      Array.from({ length: 3 }, () => 41_152_263),
    );
    expect([1_234_567_829, 1_234_567_980].map(at)).toEqual([undefined, undefined]);
  });

  it('is read from an address with 160 bits of secret', () => {
    const made = createSecret('ana@example.org');
    expect(made.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(made.uri).toContain(`secret=${made.secret}`);
    expect(createSecret('ana@example.org').secret).not.toBe(made.secret);
  });
});
