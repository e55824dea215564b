import type { Phrases } from '../phrases.ts';
import { asideZh } from './aside.ts';
import { clarifyZh } from './clarify.ts';
import { commitZh } from './commit.ts';
import { optionsZh } from './options.ts';
import { receiveZh } from './receive.ts';
import { reframeZh } from './reframe.ts';
import { grief, lonely } from './topics-absence.ts';
import { health, home } from './topics-body-and-home.ts';
import { family, friends, partner } from './topics-bonds.ts';
import { decision, habit } from './topics-choices.ts';
import { money, study } from './topics-demands.ts';
import { other, self } from './topics-self.ts';
import { boss, job, overload } from './topics-work.ts';
import { viewsZh } from './views.ts';

const topics = {
  ...{ overload, job, boss, study, money, partner, family, friends, lonely, grief },
  ...{ health, home, decision, habit, self, other },
};

export const phrasesZh: Phrases = {
  marks: ['“', '”'],
  gap: '',
  stop: '。',
  firstPerson: [
    ['你', '我'],
    ['^先', ''],
  ],
  receive: receiveZh,
  clarify: clarifyZh,
  reframe: reframeZh,
  views: viewsZh,
  options: optionsZh,
  commit: commitZh,
  aside: asideZh,
  topics,
};
