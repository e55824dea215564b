import { foreignNameLevels, givenNameLevels } from './character-list.ts';
import { cuesAfter, cuesBefore, titles } from './cue-list.ts';
import { firstNames } from './first-name-list.ts';
import { hanCount, hanStart, readLevels } from './levels.ts';
import { createLexicon, type Lexicon, roles } from './lexicon.ts';
import { doubleSurnames, japaneseSurnames, surnameTiers } from './surname-list.ts';
import { traditionalForms } from './traditional-list.ts';

const tierCosts = [3.6, 5.3, 7.8, 10];
/** Above every cost a list gives: such a character is in no name. */
export const never = 99;

export type NameModel = {
  lexicon: Lexicon;
  surname: Float32Array;
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
  markWords(lexicon);
  const given = (levels: string) => readLevels(levels, 0.5, 3, never);
  const foreign = (levels: string) => readLevels(levels, 0.5, 2, never);
  return {
    lexicon,
    surname: readSurnames(),
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

function markWords({ add, flags }: Lexicon): void {
  const lists = [
    [cuesBefore, roles.before],
    [cuesAfter, roles.after],
    [titles, roles.title],
    [doubleSurnames, roles.doubleSurname],
    [japaneseSurnames, roles.japaneseSurname],
    [firstNames, roles.firstName],
  ] as const;
  for (const [words, role] of lists) {
    for (const word of words.split(' ')) {
      const node = add(word, 0);
      flags[node] = (flags[node] ?? 0) | role;
    }
  }
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
