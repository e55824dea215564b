import type { Language } from '@solacore/contract';
import { question } from './misbehaving-replies.ts';

/** What `<PERSON_1>` becomes in a careless hand. */
export const brokenPlaceholders = [
  '<person_1>',
  '< PERSON_1 >',
  'PERSON_1',
  '【PERSON_1】',
  '[PERSON_1]',
  '{{PERSON_1}}',
  '<PERSON 1>',
  '<PERSON-1>',
  '＜PERSON_1＞',
  '&lt;PERSON_1&gt;',
  '<PERSON\\_1>',
  '<PERSON_１>',
];
export const inventedPlaceholders = ['<PERSON_7>', '<EMAIL_2>', '< person_12 >', 'PHONE_3'];

/** A good reply that speaks of a person as `name`. */
export function replyAbout(name: string): Record<Language, string> {
  return {
    en: `You were there until ten again, and ${name} said nothing. ${question.en}`,
    es: `Otra vez hasta las diez, y ${name} no dijo nada. ${question.es}`,
    zh: `你又待到十点，${name} 什么都没有说。${question.zh}`,
  };
}

export const goodReply = replyAbout('<PERSON_1>');
