import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emailSchema,
  errorCodes,
  errorStatus,
  higherTier,
  historyEntrySchema,
  languageOf,
  localeSchema,
  maxHistoryLength,
  planIds,
  plans,
  postMessageRequestSchema,
  solveEventSchemas,
  solveStateSchema,
  stepAfter,
  steps,
  tierLimits,
  tiers,
} from '../src/index.ts';

const message = { content: 'The deadline moved.', step: 'receive' };
const entries = (count: number, length: number) =>
  Array.from({ length: count }, () => ({
    role: 'user',
    step: 'receive',
    content: 'a'.repeat(length),
  }));

describe('the wire contract', () => {
  it('walks the five steps in order and ends', () => {
    expect(steps.map(stepAfter)).toEqual(['clarify', 'reframe', 'options', 'commit', null]);
  });

  it('gives every error code a status between 400 and 503', () => {
    expect(errorCodes.length).toBeGreaterThan(25);
    for (const code of errorCodes) {
      expect(errorStatus[code]).toBeGreaterThanOrEqual(400);
      expect(errorStatus[code]).toBeLessThanOrEqual(503);
    }
  });

  it('reads an e-mail address without regard to case and spaces around it', () => {
    expect(emailSchema.parse('  Ines@Example.ORG ')).toBe('ines@example.org');
    expect(emailSchema.safeParse('ines@').success).toBe(false);
  });

  it('refuses a message of spaces, over 4,000 characters, or with an unknown field', () => {
    expect(postMessageRequestSchema.safeParse(message).success).toBe(true);
    for (const wrong of [
      { ...message, content: ' \n ' },
      { ...message, content: '问'.repeat(4001) },
      { ...message, tier: 'pro' },
      { ...message, step: 'finish' },
    ]) {
      expect(postMessageRequestSchema.safeParse(wrong).success).toBe(false);
    }
    expect(
      postMessageRequestSchema.safeParse({ ...message, content: '问'.repeat(4000) }).success,
    ).toBe(true);
  });

  it('bounds the history by entries and by characters in all', () => {
    const isAccepted = (history: unknown) =>
      postMessageRequestSchema.safeParse({ ...message, history }).success;
    expect(isAccepted(entries(60, 100))).toBe(true);
    expect(isAccepted(entries(61, 1))).toBe(false);
    expect(isAccepted(entries(4, maxHistoryLength / 4))).toBe(true);
    expect(isAccepted(entries(5, maxHistoryLength / 4))).toBe(false);
  });

  it('takes a state with any fields left out, and no numbers outside their scales', () => {
    expect(solveStateSchema.safeParse({}).success).toBe(true);
    expect(solveStateSchema.safeParse({ reframe: { belief: 101 } }).success).toBe(false);
    expect(solveStateSchema.safeParse({ distress: { before: 11 } }).success).toBe(false);
  });

  it('never fails on any text in a history entry, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (content) => {
        expect(
          historyEntrySchema.safeParse({ role: 'user', step: 'commit', content }).success,
        ).toBe(true);
      }),
    );
  });

  it('knows its languages by tag and speaks English otherwise', () => {
    expect(['es-MX', 'zh-Hans-CN', 'fr'].map(languageOf)).toEqual(['es', 'zh', 'en']);
    expect(localeSchema.safeParse('zh-Hant-TW').success).toBe(true);
    expect(localeSchema.safeParse('fr').success).toBe(false);
  });

  it('lets no higher tier offer less than a lower one', () => {
    for (const [index, tier] of tiers.entries()) {
      const lower = tiers[index - 1];
      if (!lower) continue;
      expect(tierLimits[tier].devices).toBeGreaterThan(tierLimits[lower].devices);
      expect(tierLimits[tier].requestsPerMinute).toBeGreaterThan(
        tierLimits[lower].requestsPerMinute,
      );
      expect(higherTier(tier, lower)).toBe(tier);
      expect(higherTier(lower, tier)).toBe(tier);
    }
    expect(planIds.every((id) => plans[id].amountCents > 0)).toBe(true);
  });
});

describe('the end of a reply', () => {
  const done = {
    next_step: 'receive',
    emotion_detected: null,
    step_complete: false,
    usage: { sessions_used: 1, sessions_limit: 10, tier: 'free' },
    provider: 'openai',
    truncated: false,
  };
  const { done: schema } = solveEventSchemas;

  it('keeps what made it, or that nothing did', () => {
    const stamped = { ...done, model: 'small', prompt_version: '2026-11-23.aa' };
    expect(schema.parse(stamped)).toEqual(stamped);
    const bare = { ...done, provider: null, model: null, prompt_version: null };
    expect(schema.parse(bare)).toEqual(bare);
  });

  it('is read from a server that does not tell it', () => {
    expect(schema.parse(done)).toEqual(done);
    expect(schema.safeParse({ ...done, model: 4 }).success).toBe(false);
  });
});
