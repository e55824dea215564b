import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emotionFamily, streamChunks } from '../src/index.ts';

describe('emotionFamily', () => {
  it.each([
    ['worry', 'fear'],
    ['soledad', 'sadness'],
    ['生气', 'anger'],
    ['Relief', 'calm'],
    ['frustrated', 'anger'],
    ['alegría', 'joy'],
    ['震惊', 'surprise'],
    ['', 'neutral'],
    ['xyz', 'neutral'],
  ])('%s belongs to %s', (label, family) => {
    expect(emotionFamily(label)).toBe(family);
  });
});

describe('streamChunks', () => {
  it('joins to the same text, whatever it holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constant('<PERSON_1>'),
      fc.constant('睡不着。'),
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('');
        expect(streamChunks(text).join('')).toBe(text);
      }),
    );
  });

  it('cuts to words and keeps a placeholder in one piece', () => {
    expect(streamChunks('So <PERSON_1> called.')).toEqual(['So', ' ', '<PERSON_1>', ' called.']);
    expect(streamChunks('我睡不着。').length).toBeGreaterThan(1);
  });
});
