const shortestStem = 4;

/** A word without accents, its other genders and numbers, then its beginnings, the longest first. */
export function formsEs(word: string): string[] {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  const one = bare.length > 3 ? bare.replace(/s$/, '') : bare;
  const forms = [bare, one, one.replace(/a$/, 'o'), one.replace(/e$/, '')];
  for (let length = bare.length; length >= shortestStem; length -= 1) {
    forms.push(`${bare.slice(0, length)}*`);
  }
  return forms;
}
