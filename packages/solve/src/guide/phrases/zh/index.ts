import type { Phrases } from '../phrases.ts';
import { asideZh } from './aside.ts';
import { clarifyZh } from './clarify.ts';
import { commitZh } from './commit.ts';
import { optionsZh } from './options.ts';
import { receiveZh } from './receive.ts';
import { reframeZh } from './reframe.ts';
import { decision, habit, health, home, other, self } from './topics-life.ts';
import { family, friends, grief, lonely, partner } from './topics-people.ts';
import { boss, job, money, overload, study } from './topics-work.ts';

const topics = {
  ...{ overload, job, boss, study, money, partner, family, friends, lonely, grief },
  ...{ health, home, decision, habit, self, other },
};

export const phrasesZh: Phrases = {
  marks: ['“', '”'],
  gap: '',
  stop: '。',
  receive: receiveZh,
  clarify: clarifyZh,
  reframe: reframeZh,
  options: optionsZh,
  commit: commitZh,
  aside: asideZh,
  topics,
};
