import { after, before, type Cues, forEachWord } from './cues.ts';
import { hanStart } from './levels.ts';
import { type NameModel, never } from './name-model.ts';
import { weights } from './weights.ts';

const otherGiven = 13;
const maxNickCost = 9;
/** A rare surname with a title is more often another word: 和姐姐. */
const maxTitledCost = 8;
const codesOf = (characters: string) =>
  new Set([...characters].map((character) => character.charCodeAt(0) - hanStart));
const nickPrefixes = codesOf('小老阿');
const nickSuffixes = codesOf('哥姐弟妹叔婶姨爷总儿子');
const old = '老'.charCodeAt(0) - hanStart;
/** Never the only character of a given name: 李村, 侯国 and 王姓 are no persons. */
const notGiven = codesOf('国朝村县省市区州路街寺庙港站桥镇乡姓氏家府某总');

type Visit = (end: number, cost: number, whole: boolean) => void;
type Place = { han: Int16Array; at: number; model: NameModel; cues: Cues };

/** Every reading of the text from `at` as a name of Chinese form, with its cost. */
export function forEachChineseName(place: Place, visit: Visit): void {
  const { han, at, model, cues } = place;
  const code = han[at] ?? -1;
  if ((han[at + 1] ?? -1) < 0) return;
  const gain = before(cues, han, at);
  const surname = model.surname[code] ?? never;
  if (surname < never) {
    visitSurname({ ...place, at: at + 1 }, surname, gain, visit);
  }
  forEachWord(model.lexicon, han, at, (node, end) => {
    const cost = model.longSurname.get(node);
    if (cost !== undefined)
      visitSurname({ ...place, at: end }, cost - weights.twoCharacters, gain, visit);
    const known = model.firstName.get(node);
    if (known !== undefined) visit(end, known - gain - after(cues, han, end), end - at > 2);
  });
  visitNicknames(place, gain, visit);
}

/** What may follow a surname that ends at `at`: a given name of one or two characters, a title. */
function visitSurname(
  { han, at, model, cues }: Place,
  surname: number,
  gain: number,
  visit: Visit,
): void {
  const { first, second, only } = model.given;
  const one = han[at] ?? -1;
  const two = han[at + 1] ?? -1;
  if (one < 0) return;
  const base = surname - gain;
  const cost = base + weights.chinese;
  if (!notGiven.has(one) && one !== han[at - 1]) {
    const given = Math.min(only[one] ?? never, otherGiven);
    visit(at + 1, cost + weights.twoCharacters + given - after(cues, han, at + 1), false);
  }
  forEachWord(model.lexicon, han, at, (node, end) => {
    if (surname < maxTitledCost && model.title.has(node)) visit(end, base + weights.titled, false);
  });
  if (two < 0) return;
  const given =
    Math.min(first[one] ?? never, otherGiven) +
    Math.min(second[two] ?? never, otherGiven) -
    (one === two ? 2 : 0);
  visit(at + 2, cost + weights.threeCharacters + given - after(cues, han, at + 2), true);
}

/** 小李, 阿明, 强哥, 婷婷; a given name alone only where a cue asks for one. */
function visitNicknames({ han, at, model, cues }: Place, gain: number, visit: Visit): void {
  const { first, second, only } = model.given;
  const code = han[at] ?? -1;
  const next = han[at + 1] ?? -1;
  const end = gain + after(cues, han, at + 2);
  if (nickPrefixes.has(code)) {
    const given = code === old ? never : (only[next] ?? never) + 1;
    const cost = Math.min(given, model.surname[next] ?? never);
    if (cost < maxNickCost) visit(at + 2, weights.familiar + cost - end, false);
  }
  const alone = only[code] ?? never;
  if (next === code && alone < maxNickCost && !isDoubledAround(han, at)) {
    visit(at + 2, weights.doubled + alone - end, false);
  }
  if (nickSuffixes.has(next) && alone < maxNickCost) {
    visit(at + 2, weights.suffixed + alone - end, false);
  }
  if (gain > weights.cue) {
    visit(at + 2, weights.bare + (first[code] ?? never) + (second[next] ?? never) - end, false);
  }
}

/** 安安静静, 整整齐齐 and 哈哈哈: a doubled character that belongs to a longer word. */
function isDoubledAround(han: Int16Array, at: number): boolean {
  const isDoubled = (index: number) => (han[index] ?? -1) >= 0 && han[index] === han[index + 1];
  return (
    isDoubled(at + 2) || isDoubled(at - 2) || han[at + 2] === han[at] || han[at - 1] === han[at]
  );
}
