import type { Phrases } from '../phrases.ts';
import { asideEn } from './aside.ts';
import { clarifyEn } from './clarify.ts';
import { commitEn } from './commit.ts';
import { optionsEn } from './options.ts';
import { receiveEn } from './receive.ts';
import { reframeEn } from './reframe.ts';
import { grief, lonely } from './topics-absence.ts';
import { health, home } from './topics-body-and-home.ts';
import { family, friends, partner } from './topics-bonds.ts';
import { decision, habit } from './topics-choices.ts';
import { money, study } from './topics-demands.ts';
import { other, self } from './topics-self.ts';
import { boss, job, overload } from './topics-work.ts';
import { viewsEn } from './views.ts';

const topics = {
  ...{ overload, job, boss, study, money, partner, family, friends, lonely, grief },
  ...{ health, home, decision, habit, self, other },
};

export const phrasesEn: Phrases = {
  marks: ['“', '”'],
  gap: ' ',
  stop: '.',
  firstPerson: [
    ['\\byou will\\b', 'I will'],
    ['\\byou would\\b', 'I would'],
    ['\\byour\\b', 'my'],
    ['\\byou\\b', 'I'],
  ],
  receive: receiveEn,
  clarify: clarifyEn,
  reframe: reframeEn,
  views: viewsEn,
  options: optionsEn,
  commit: commitEn,
  aside: asideEn,
  topics,
};
