const double = /([bdgklmnprt])\1$/;

/** A word, then what it may be a form of, the likeliest first. */
export function formsEn(word: string): string[] {
  const forms = [word];
  const add = (stem: string, endings: string[]) => {
    for (const ending of endings) if (stem.length + ending.length > 2) forms.push(stem + ending);
  };
  if (/(ies|ied)$/.test(word)) add(word.slice(0, -3), ['y']);
  else if (/[^s]s$/.test(word)) add(word.slice(0, -1), ['']);
  if (/es$/.test(word)) add(word.slice(0, -2), ['']);
  if (/ed$/.test(word)) addVerb(word.slice(0, -2));
  if (/ing$/.test(word)) addVerb(word.slice(0, -3));
  if (/ly$/.test(word)) add(word.slice(0, -2), ['']);
  return forms;

  function addVerb(stem: string): void {
    add(stem, ['e', '']);
    if (double.test(stem)) add(stem.slice(0, -1), ['']);
  }
}
