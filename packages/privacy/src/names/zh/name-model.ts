import { foreignNameLevels, givenNameLevels } from './character-list.ts';
import { cuesAfter, cuesBefore, titles } from './cue-list.ts';
import { firstNames } from './first-name-list.ts';
import { hanCount, hanStart, readLevels } from './levels.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { doubleSurnames, japaneseSurnames, surnameTiers } from './surname-list.ts';
import { traditionalForms } from './traditional-list.ts';

const tierCosts = [3.8, 5.2, 7.2, 9.2];
/** Above every cost a list gives: such a character is in no name. */
export const never = 99;

export type NameModel = {
  lexicon: Lexicon;
  surname: Float32Array;
  /** Cost by the lexicon's node of a surname of two characters and more. */
  longSurname: Map<number, number>;
  /** Cost by the lexicon's node of a first name that came from another language. */
  firstName: Map<number, number>;
  title: Set<number>;
  before: Set<number>;
  after: Set<number>;
  given: { first: Float32Array; second: Float32Array; only: Float32Array };
  foreign: { first: Float32Array; middle: Float32Array; last: Float32Array };
  simplified: Uint16Array;
};

let model: NameModel | undefined;

/** The lists, read on first use. */
export function getNameModel(): NameModel {
  model ??= readModel();
  return model;
}

function readModel(): NameModel {
  const lexicon = createLexicon();
  const nodesOf = (words: string) => words.split(' ').map((word) => lexicon.add(word, 0));
  const given = (levels: string) => readLevels(levels, 0.5, 3, never);
  const foreign = (levels: string) => readLevels(levels, 0.5, 2, never);
  return {
    lexicon,
    surname: readSurnames(),
    longSurname: new Map([
      ...nodesOf(doubleSurnames).map((node): [number, number] => [node, 6.5]),
      ...nodesOf(japaneseSurnames).map((node): [number, number] => [node, 7.5]),
    ]),
    firstName: new Map(nodesOf(firstNames).map((node): [number, number] => [node, 9.5])),
    title: new Set(nodesOf(titles)),
    before: new Set(nodesOf(cuesBefore)),
    after: new Set(nodesOf(cuesAfter)),
    given: {
      first: given(givenNameLevels.first),
      second: given(givenNameLevels.second),
      only: given(givenNameLevels.only),
    },
    foreign: {
      first: foreign(foreignNameLevels.first),
      middle: foreign(foreignNameLevels.middle),
      last: foreign(foreignNameLevels.last),
    },
    simplified: readSimplified(),
  };
}

function readSurnames(): Float32Array {
  const costs = new Float32Array(hanCount).fill(never);
  surnameTiers.forEach((tier, index) => {
    for (const surname of tier) costs[surname.charCodeAt(0) - hanStart] = tierCosts[index] ?? never;
  });
  return costs;
}

function readSimplified(): Uint16Array {
  const forms = Uint16Array.from({ length: hanCount }, (_, index) => index);
  for (const entry of traditionalForms.split(' ')) {
    const simplified = entry.charCodeAt(0) - hanStart;
    for (let at = 1; at < entry.length; at += 1) {
      forms[entry.charCodeAt(at) - hanStart] = simplified;
    }
  }
  return forms;
}
