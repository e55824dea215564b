import type { Phrases } from '../phrases/phrases.ts';

/** A step of the product's own wording, as the person would say it after "then I will". */
export function asOwn(step: string, phrases: Phrases): string {
  const bare = step.replace(/[.。!！]+$/, '');
  const told = phrases.firstPerson.reduce(
    (said, [from, to]) => said.replace(new RegExp(from, 'g'), to),
    bare,
  );
  return /^(I\b|<)/.test(told) ? told : told.charAt(0).toLowerCase() + told.slice(1);
}
