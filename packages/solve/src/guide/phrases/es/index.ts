import type { Phrases } from '../phrases.ts';
import { asideEs } from './aside.ts';
import { clarifyEs } from './clarify.ts';
import { commitEs } from './commit.ts';
import { optionsEs } from './options.ts';
import { receiveEs } from './receive.ts';
import { reframeEs } from './reframe.ts';
import { decision, habit, health, home, other, self } from './topics-life.ts';
import { family, friends, grief, lonely, partner } from './topics-people.ts';
import { boss, job, money, overload, study } from './topics-work.ts';

const topics = {
  ...{ overload, job, boss, study, money, partner, family, friends, lonely, grief },
  ...{ health, home, decision, habit, self, other },
};

export const phrasesEs: Phrases = {
  marks: ['«', '»'],
  gap: ' ',
  stop: '.',
  receive: receiveEs,
  clarify: clarifyEs,
  reframe: reframeEs,
  options: optionsEs,
  commit: commitEs,
  aside: asideEs,
  topics,
};
