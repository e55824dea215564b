import { createMasker } from '@solacore/privacy';
import fc from 'fast-check';
import { layPicture } from '@/features/solve/keep/share/lay-picture';
import { chosenWords, planText, planWords } from '@/features/solve/keep/share/plan-parts';
import { wrapWords } from '@/features/solve/keep/share/wrap-words';
import { i18n } from '@/i18n/i18n';
import { textWidth } from '@/platform/text-width';
import { fieldStops } from '@/ui';
import { keptConversation } from '../home/kept-conversation';
import { wholeResults } from '../solve/whole-results';

const masker = createMasker({ entries: [{ placeholder: '<PERSON_1>', value: 'Sam' }] });

function wordsOf(language: 'en' | 'es' | 'zh', more = {}) {
  const state = wholeResults();
  const commit = state.commit && {
    ...state.commit,
    firstStep: 'Write to <PERSON_1>',
    when: '2026-11-24T09:10',
    ifThen: { if: 'I rewrite it for <PERSON_1>', then: 'send it' },
    ...more,
  };
  const conversation = { ...keptConversation, state: { ...state, ...(commit ? { commit } : {}) } };
  const words = planWords(conversation, {
    t: i18n.getFixedT(language),
    language,
    unmask: masker.unmask,
  });
  if (!words) throw new Error('there is a plan');
  return words;
}

const look = {
  stops: fieldStops('light', 'fear', 0.4),
  chinese: false,
  ifLabel: 'If',
  thenLabel: 'then I will',
  measure: textWidth,
};

test('the text has the names of the person and only the parts that were chosen', () => {
  const words = chosenWords(wordsOf('en'), new Set(['ifThen', 'firstStep'] as const));
  expect(planText(words, i18n.getFixedT('en'))).toBe(
    'If I rewrite it for Sam\nthen I will send it\n\nFirst step: Write to Sam',
  );
});

test.each([
  ['es', /^Si I rewrite it for Sam\nentonces send it\n\nPrimer paso: /],
  ['zh', /^如果I rewrite it for Sam\n我就send it\n\n第一步：/],
] as const)('it is said in the language of the screen (%s)', (language, said) => {
  const words = chosenWords(wordsOf(language), new Set(['ifThen', 'firstStep'] as const));
  expect(planText(words, i18n.getFixedT(language))).toMatch(said);
});

test('the picture says the same, without any placeholder or name of ours', () => {
  const picture = layPicture(wordsOf('en'), look);
  const said = picture.lines.map(({ text }) => text).join(' ');
  expect(said).toContain('I rewrite it for Sam');
  expect(said).toMatch(/Tuesday.*9:10/);
  expect(said).not.toMatch(/<|Solacore/);
  expect(picture.card?.stops).toEqual(look.stops);
});

test('If stands in the sky, then in the sea, the facts below; nothing overlaps', () => {
  const long = 'I notice that I rewrite the same sentence again and again before lunch '.repeat(6);
  const zh = '我发现自己又在反复改同一句话，明明已经够好了，却还是停不下来。'.repeat(9);
  for (const words of [long, zh]) {
    const picture = layPicture(wordsOf('en', { ifThen: { if: words, then: words } }), look);
    const { card, lines, height, width } = picture;
    if (!card) throw new Error('there is a card');
    const seam = card.y + card.skyHeight;
    const thenAt = lines.findIndex(({ text }) => text === 'then I will');
    expect(
      Math.max(
        ...lines
          .slice(0, thenAt)
          .filter((l) => l.family === 'voice')
          .map((l) => l.y),
      ),
    ).toBeLessThan(seam);
    expect(lines[thenAt]?.y).toBeGreaterThan(seam);
    const ys = lines.map(({ y }) => y);
    expect([...ys].sort((a, b) => a - b)).toEqual(ys);
    expect(new Set(ys).size).toBe(ys.length);
    expect(Math.max(...ys)).toBeLessThan(height);
    for (const line of lines) {
      const style = { ...line, chinese: false };
      expect(line.x + textWidth(line.text, style)).toBeLessThanOrEqual(width - 20);
    }
  }
});

test('a plan without an obstacle or a place leaves no empty line', () => {
  const words = wordsOf('en', { ifThen: { if: '', then: '' }, when: '', where: '' });
  expect(layPicture(words, look).card).toBeNull();
  expect(planText(words, i18n.getFixedT('en'))).toBe(
    'The deadline nobody will shrink\n\nFirst step: Write to Sam',
  );
});

const tenWide = (line: string) => [...line].length * 10;

test('Chinese breaks between characters, but no line begins with its punctuation', () => {
  expect(wrapWords('我今天想把信写完，然后寄出去。', 80, tenWide)).toEqual([
    '我今天想把信写',
    '完，然后寄出去。',
  ]);
  expect(wrapWords('他说“好的，没问题”。', 40, tenWide)).toEqual(['他说“好', '的，没问', '题”。']);
});

test('a name of one word that is too long is broken, an emoji is not', () => {
  expect(wrapWords('Donaudampfschiff', 60, tenWide)).toEqual(['Donaud', 'ampfsc', 'hiff']);
  const family = '👨‍👩‍👧';
  expect(wrapWords(`a${family}b`, 60, tenWide).join('')).toContain(family);
});

test('whatever is written: no letter is lost and no line is too wide', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'ñ', ' ', '写', '信', '，', '。', '“', '”', '-', '1'),
    maxLength: 120,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 300 }), (words, width) => {
      const lines = wrapWords(words, width, tenWide);
      expect(lines.join('').replace(/ /g, '')).toBe(words.replace(/ /g, ''));
      for (const line of lines) expect(tenWide(line)).toBeLessThanOrEqual(width);
    }),
    { numRuns: 500 },
  );
});
