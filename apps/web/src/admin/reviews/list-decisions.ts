import { type ResolveReviewRequest, suspensionReasons } from '@solacore/contract/admin';
import type { AdminTexts } from '@solacore/i18n/admin';
import { api } from '../browser/api.ts';
import type { Act } from '../parts/act.ts';
import type { ReviewRow } from './reviews.tsx';

type Decision = Act & { name: string };

/** What can be decided about a flag: once decided, only taken back. Support puts nobody on hold. */
export function listDecisions(
  { reviews, acts }: AdminTexts,
  { id, resolution }: ReviewRow,
  { isAdmin, again }: { isAdmin: boolean; again: () => void },
): Decision[] {
  const common = { done: reviews.decided, onDone: again };
  const resolve = (request: ResolveReviewRequest) => api.reviews.resolve(id, request);
  const decide = (name: string, words: { title: string; text: string }): Omit<Decision, 'run'> => ({
    ...common,
    name,
    title: words.title,
    text: words.text,
    confirm: name,
  });
  if (resolution) {
    const words = { title: reviews.undo, text: reviews.undoText };
    const isTheirs = isAdmin || resolution !== 'suspended';
    return isTheirs
      ? [{ ...decide(reviews.undo, words), run: () => resolve({ act: 'undo' }) }]
      : [];
  }
  const dismiss = { title: reviews.dismiss, text: reviews.dismissText };
  const forAll: Decision[] = [
    { ...decide(reviews.dismiss, dismiss), run: () => resolve({ act: 'dismiss' }) },
    { ...decide(acts.challenge.name, acts.challenge), run: () => resolve({ act: 'challenge' }) },
  ];
  if (!isAdmin) return forAll;
  const suspend: Decision = {
    ...decide(acts.suspend.name, acts.suspend),
    isDangerous: true,
    choice: {
      label: acts.reason,
      options: suspensionReasons.map((reason) => [reason, acts.reasons[reason]] as const),
    },
    run: (chosen) => {
      const reason = suspensionReasons.find((known) => known === chosen) ?? 'asked';
      return resolve({ act: 'suspend', reason });
    },
  };
  return [...forAll, suspend];
}
