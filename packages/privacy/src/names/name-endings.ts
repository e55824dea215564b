/** Endings of family names in many languages: of an unknown word with a capital they say “name”. */
const endings = new Set(
  (
    'son sen sson dottir ski sky ska cki cka wicz czyk czak nov nova rov rova lov lova kov kova mov ' +
    'mova sov sova tov tova eva enko chuk yan ian vili adze opoulos poulos akis idis oglu escu eanu ' +
    'ovic evic vich itch elli etti ucci acci ello illo etto otti otto aldi ardi anni ini ' +
    'ez ault eau oux mann man berg stein feld baum bach meyer meier maier hardt quist qvist strom ' +
    'lund gren dahl gaard stad vik sma stra inga ema uwen wala walla kar athan swamy murthy deep ' +
    'preet jeet inder ullah uddin zadeh pour nejad wale tunde feld hofer bauer becker inen nen ' +
    'ainen aho oja iak iuk aitis auskas ova ska czy etz itz tz ius olo elo udo'
  ).split(' '),
);
const shortestWord = 5;
const longestEnding = 7;

export function isNameLike(word: string): boolean {
  if (word.length < shortestWord) return false;
  for (let length = 2; length <= longestEnding; length += 1) {
    if (endings.has(word.slice(-length))) return true;
  }
  return /^(?:o'|d'|mc|mac|fitz)[a-z]{3}/.test(word);
}

const wordEndings =
  /(?:ing|ed|ly|ular|ional|eous|ness|ment|tion|sion|ity|ous|ful|less|able|ible|ism|ist|ology|graphy|ical|cion|cional|dad|tad|mente|ando|iendo|ado|ada|ados|adas|logia|grafia|ismo|ista|tico|tica|gico|gica|iano|iana|aria|ario|able|ible|miento|aba|aban|ia|izar|izada|izado)s?$/;

/** Medicines and illnesses. */
const medicalEndings =
  /(?:ina|ine|ona|azol|azole|pril|olol|statin|statina|mab|platino|mida|mide|cillin|mycin|epam|olam|idone|triptan|itis|osis|emia|oma|ectomia|ectomy|aemia|fen|fene|xetine|traline)$/;

/** Endings of ordinary words: a rare word with a capital is no name then. */
export function isWordLike(word: string): boolean {
  if (word.length <= shortestWord) return false;
  return wordEndings.test(word) || (word.length > longestEnding && medicalEndings.test(word));
}
