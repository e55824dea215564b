import type { Phrases } from '../phrases.ts';
import { asideEs } from './aside.ts';
import { clarifyEs } from './clarify.ts';
import { commitEs } from './commit.ts';
import { firstPersonEs } from './first-person.ts';
import { optionsEs } from './options.ts';
import { receiveEs } from './receive.ts';
import { reframeEs } from './reframe.ts';
import { grief, lonely } from './topics-absence.ts';
import { health, home } from './topics-body-and-home.ts';
import { family, friends, partner } from './topics-bonds.ts';
import { decision, habit } from './topics-choices.ts';
import { money, study } from './topics-demands.ts';
import { other, self } from './topics-self.ts';
import { boss, job, overload } from './topics-work.ts';
import { viewsEs } from './views.ts';

const topics = {
  ...{ overload, job, boss, study, money, partner, family, friends, lonely, grief },
  ...{ health, home, decision, habit, self, other },
};

export const phrasesEs: Phrases = {
  marks: ['«', '»'],
  gap: ' ',
  stop: '.',
  firstPerson: firstPersonEs,
  receive: receiveEs,
  clarify: clarifyEs,
  reframe: reframeEs,
  views: viewsEs,
  options: optionsEs,
  commit: commitEs,
  aside: asideEs,
  topics,
};
