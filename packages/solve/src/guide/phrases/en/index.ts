import type { Phrases } from '../phrases.ts';
import { asideEn } from './aside.ts';
import { clarifyEn } from './clarify.ts';
import { commitEn } from './commit.ts';
import { optionsEn } from './options.ts';
import { receiveEn } from './receive.ts';
import { reframeEn } from './reframe.ts';
import { decision, habit, health, home, other, self } from './topics-life.ts';
import { family, friends, grief, lonely, partner } from './topics-people.ts';
import { boss, job, money, overload, study } from './topics-work.ts';

const topics = {
  ...{ overload, job, boss, study, money, partner, family, friends, lonely, grief },
  ...{ health, home, decision, habit, self, other },
};

export const phrasesEn: Phrases = {
  marks: ['“', '”'],
  gap: ' ',
  stop: '.',
  receive: receiveEn,
  clarify: clarifyEn,
  reframe: reframeEn,
  options: optionsEn,
  commit: commitEn,
  aside: asideEn,
  topics,
};
