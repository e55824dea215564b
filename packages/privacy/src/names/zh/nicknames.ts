import { after } from './cues.ts';
import { hanStart } from './levels.ts';
import { never } from './name-model.ts';
import { kinds, type Place, type Visit } from './reading.ts';
import { weights } from './weights.ts';

const maxCost = 9;
const hanOf = (character: string) => character.charCodeAt(0) - hanStart;
const nickPrefixes = new Set([...'小老阿'].map(hanOf));
const nickSuffixes = new Set([...'哥姐弟妹叔婶姨爷总儿子'].map(hanOf));
const old = hanOf('老');

/** 小李, 阿明, 强哥, 婷婷; a given name alone only where a cue asks for one. */
export function visitNicknames(place: Place, gain: number, visit: Visit): void {
  const { han, at, model, cues } = place;
  const { first, second, only } = model.given;
  const code = han[at] ?? -1;
  const next = han[at + 1] ?? -1;
  const end = at + 2;
  const all = gain + after(cues, han, end);
  if (nickPrefixes.has(code)) {
    const given = code === old ? never : (only[next] ?? never) + 1;
    const cost = Math.min(given, model.surname[next] ?? never);
    if (cost < maxCost) visit(end, weights.familiar + cost - all, kinds.part);
  }
  const alone = only[code] ?? never;
  if (alone < maxCost && next === code && !isDoubledAround(han, at)) {
    visit(end, weights.doubled + alone - all + (all > 0 ? 0 : weights.doubledInside), kinds.part);
  }
  if (alone < maxCost && nickSuffixes.has(next)) {
    visit(end, weights.suffixed + alone - all, kinds.part);
  }
  if (gain > weights.cue) {
    const cost = (first[code] ?? never) + (second[next] ?? never);
    visit(end, weights.bare + cost - all, kinds.part);
  }
}

/** 安安静静, 整整齐齐 and 哈哈哈: a doubled character that belongs to a longer word. */
function isDoubledAround(han: Int16Array, at: number): boolean {
  const isDoubled = (index: number) => (han[index] ?? -1) >= 0 && han[index] === han[index + 1];
  return (
    isDoubled(at + 2) || isDoubled(at - 2) || han[at + 2] === han[at] || han[at - 1] === han[at]
  );
}
