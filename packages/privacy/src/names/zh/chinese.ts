import { after, before } from './cues.ts';
import { hanStart } from './levels.ts';
import { roles } from './lexicon.ts';
import { never } from './name-model.ts';
import { visitNicknames } from './nicknames.ts';
import { kinds, type Place, type Visit } from './reading.ts';
import { weights } from './weights.ts';

const doubledGain = 2;
/** A rare surname with a title is more often another word: 和姐姐. */
const maxTitledCost = 8;
const codesOf = (characters: string) =>
  new Set([...characters].map((character) => character.charCodeAt(0) - hanStart));
/** Never the only character of a given name: 李村, 侯国 and 王姓 are no persons. */
const notAlone = codesOf('国朝村县省市区州路街寺庙港站桥镇乡姓氏家府某总一二五六七八九十');
const notGiven = codesOf('的了是在不我他她你们吗呢吧啊这那就都也');
const notLast = codesOf(
  '的了是在不我他她你们吗呢吧啊这那就都也有和与很还没要会能大小到说让给把被跟从',
);

/** 健一郎: a Japanese given name of three characters. */
const sonEnding = '郎'.charCodeAt(0) - hanStart;

/** Every reading of the text from `at` as a name of Chinese form, with its cost. */
export function visitChineseNames(place: Place, visit: Visit): void {
  const { han, at, model, cues } = place;
  const code = han[at] ?? -1;
  if ((han[at + 1] ?? -1) < 0) return;
  const gain = before(cues, han, at);
  const surname = model.surname[code] ?? never;
  if (surname < never) visitSurname(place, at + 1, surname - gain + rarity(surname, gain), visit);
  if (surname < maxTitledCost) visitTitles(place, at + 1, surname - gain, visit);
  visitNicknames(place, gain, visit);
}

/** A rare surname is an ordinary character first: without a cue it is seldom a name. */
function rarity(surname: number, gain: number): number {
  return surname > maxTitledCost && gain < weights.cue ? weights.rareSurname : 0;
}

/** The same for a word of the lexicon: 欧阳, 佐藤, 约翰. */
export function visitNameWord(place: Place, end: number, flag: number, visit: Visit): void {
  const { han, at, cues } = place;
  const gain = before(cues, han, at);
  if ((flag & roles.firstName) !== 0) {
    visit(end, weights.firstName - gain - after(cues, han, end), kinds.foreign);
  }
  if ((flag & (roles.doubleSurname | roles.japaneseSurname)) === 0) return;
  const isDouble = (flag & roles.doubleSurname) !== 0;
  const cost = (isDouble ? weights.doubleSurname : weights.japaneseSurname) - gain;
  visitSurname(place, end, cost, visit);
  visitTitles(place, end, cost, visit);
}

/** What may follow a surname that ends at `at`: a given name of one or two characters. */
function visitSurname(
  { han, model, cues }: Place,
  at: number,
  surname: number,
  visit: Visit,
): void {
  const { first, second, only } = model.given;
  const one = han[at] ?? -1;
  if (one < 0 || notGiven.has(one)) return;
  const cost = surname + weights.chinese;
  if (!notAlone.has(one) && !notLast.has(one) && one !== han[at - 1]) {
    const given = Math.min(only[one] ?? never, weights.otherGiven) + weights.twoCharacters;
    visit(at + 1, cost + given - after(cues, han, at + 1), kinds.part);
  }
  const two = han[at + 1] ?? -1;
  if (two < 0 || notLast.has(two)) return;
  const given =
    Math.min(first[one] ?? never, weights.otherGiven) +
    Math.min(second[two] ?? never, weights.otherGiven);
  const gain = after(cues, han, at + 2) + (one === two ? doubledGain : 0);
  visit(at + 2, cost + weights.threeCharacters + given - gain, kinds.full);
  if (han[at + 2] === sonEnding) {
    visit(at + 3, cost + weights.threeCharacters + given - gain, kinds.full);
  }
}

/** 李医生, 欧阳老师: the title is part of the name, for it tells two persons of one surname apart. */
function visitTitles({ han, model }: Place, at: number, surname: number, visit: Visit): void {
  const { root, step, flags } = model.lexicon;
  let node = root[han[at] ?? -1] ?? 0;
  for (let end = at + 1; node !== 0; end += 1) {
    const isShort = end === at + 1;
    const cost = surname + weights.titled + (isShort ? weights.shortTitle : 0);
    if (((flags[node] ?? 0) & roles.title) !== 0) visit(end, cost, kinds.part);
    const next = han[end] ?? -1;
    node = next < 0 ? 0 : step(node, next);
  }
}
