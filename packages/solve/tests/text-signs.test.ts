import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEmotions, detectLanguage, emotionFamily, streamChunks } from '../src/index.ts';

describe('detectLanguage', () => {
  it.each([
    ['I have not slept for three days', 'en'],
    ['no sé qué hacer con mi jefe', 'es'],
    ['我最近睡不着', 'zh'],
    ['my boss <PERSON_1> ignores me', 'en'],
    ['我跟 boss 说了 deadline 的事', 'zh'],
  ])('%s is %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});

describe('detectEmotions', () => {
  it('finds what is named, in each language', () => {
    expect(detectEmotions('I am so angry and sad', 'en')).toEqual(['anger', 'sadness']);
    expect(detectEmotions('tengo mucho miedo', 'es')).toEqual(['fear']);
    expect(detectEmotions('今天真开心', 'zh')).toEqual(['joy']);
  });

  it('does not take a negated word for the feeling', () => {
    expect(detectEmotions('I am not happy', 'en')).not.toContain('joy');
    expect(detectEmotions('no estoy feliz', 'es')).not.toContain('joy');
    expect(detectEmotions('不开心', 'zh')).not.toContain('joy');
  });

  it('finds nothing in a plain statement', () => {
    expect(detectEmotions('The bus leaves at nine.', 'en')).toEqual([]);
  });
});

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
