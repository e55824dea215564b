import { addTerms, searchTerms } from '@/local-db/history/fold-words';
import { holdsAll, snippetOf } from '@/local-db/history/snippet';

function termsOf(text: string): string[] {
  const terms = new Set<string>();
  addTerms(text, terms);
  return [...terms];
}

test.each([
  ['words lose case and accents', 'Mañana, CAFÉ!', ['manana', 'cafe']],
  ['an apostrophe ends a word', 'I don’t', ['i', 'don', 't']],
  ['Chinese becomes pairs and a last one', '工作压力', ['工作', '作压', '压力', '力']],
  ['both side by side', '我用Excel做', ['我用', '用', 'excel', '做']],
  ['very long ones are cut', 'a'.repeat(40), ['a'.repeat(24)]],
  ['nothing in it', ' … !', []],
])('%s', (_, text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});

test.each([
  ['Week', [{ text: 'week', isPrefix: true }]],
  ['we', [{ text: 'we', isPrefix: false }]],
  ['压', [{ text: '压', isPrefix: true }]],
  [
    '作压力',
    [
      { text: '作压', isPrefix: false },
      { text: '压力', isPrefix: false },
    ],
  ],
  ['?', []],
])('%s is asked of the index', (query, terms) => {
  expect(searchTerms(query)).toEqual(terms);
});

test('the place of a word is shown with what stands around it', () => {
  expect(snippetOf('I lose my Weekends\nand still feel behind.', 'weekend')).toEqual({
    before: 'I lose my ',
    found: 'Weekends',
    after: ' and still feel behind.',
  });
  const long = `${'before '.repeat(20)}María ${'after '.repeat(20)}`;
  const found = snippetOf(long, 'maria');
  expect(found?.before).toMatch(/^…before .*before $/);
  expect(found?.after).toMatch(/^ after .*after…$/);
  expect(snippetOf('最近工作压力很大', '压力')).toEqual({
    before: '最近工作',
    found: '压力',
    after: '很大',
  });
  expect(snippetOf('nothing of it', 'weekend')).toBeNull();
});

test('a title that says it all needs no second line', () => {
  expect(holdsAll('Calling Dad before the visit', 'dad visit')).toBe(true);
  expect(holdsAll('Calling Dad', 'dad visit')).toBe(false);
  expect(holdsAll('工作压力', '压力')).toBe(true);
});
