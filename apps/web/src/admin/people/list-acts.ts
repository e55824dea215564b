import { tierSchema } from '@solacore/contract';
import { suspensionReasons } from '@solacore/contract/admin';
import type { AdminTexts } from '@solacore/i18n/admin';
import { api } from '../browser/api.ts';
import { saveFile } from '../browser/save-file.ts';
import type { Act } from '../parts/act.ts';
import type { PersonData } from './person.tsx';

type NamedAct = Act & { name: string };
type Around = { isAdmin: boolean; again: () => void; leave: () => void };

/** What this viewer may do to this account now. Support gives and takes nothing. */
export function listActs(t: AdminTexts, person: PersonData, around: Around): NamedAct[] {
  const { acts } = t;
  const { id } = person;
  const common = { done: t.person.done, onDone: around.again };
  const plain = (words: { name: string; title: string; text: string }) => ({
    ...common,
    ...words,
    confirm: words.name,
  });
  const forAll: NamedAct[] = [
    { ...plain(acts.resendMail), isHarmless: true, run: () => api.people.resendMail(id) },
    { ...plain(acts.revokeLogins), run: () => api.people.revokeLogins(id) },
    { ...plain(acts.challenge), run: () => api.people.challenge(id) },
  ];
  return around.isAdmin ? [...forAll, ...listAdminActs(t, person, around)] : forAll;
}

function listAdminActs(t: AdminTexts, person: PersonData, { again, leave }: Around): NamedAct[] {
  const { acts, people } = t;
  const { id, email } = person;
  const common = { done: t.person.done, onDone: again };
  return [
    {
      ...common,
      ...acts.grant,
      confirm: acts.grant.name,
      choice: {
        label: people.tier,
        options: tierSchema.options.map((tier) => [tier, people.tiers[tier]] as const),
      },
      run: (tier) => api.people.grant(id, tierSchema.parse(tier)),
    },
    {
      ...common,
      ...acts.export,
      confirm: acts.export.name,
      run: async () => {
        const data = await api.people.export(id);
        saveFile('solacore-data.json', 'application/json', JSON.stringify(data, null, 2));
      },
    },
    person.suspended_at
      ? {
          ...common,
          ...acts.unsuspend,
          confirm: acts.unsuspend.name,
          run: () => api.people.unsuspend(id),
        }
      : { ...suspendAct(t, id), ...common },
    {
      ...common,
      ...acts.remove,
      confirm: acts.remove.name,
      isDangerous: true,
      typed: { label: acts.remove.type, mustBe: email },
      run: () => api.people.remove(id),
      onDone: leave,
    },
  ];
}

function suspendAct({ acts, person }: AdminTexts, id: string): NamedAct {
  return {
    ...acts.suspend,
    confirm: acts.suspend.name,
    isDangerous: true,
    choice: {
      label: acts.reason,
      options: suspensionReasons.map((reason) => [reason, acts.reasons[reason]] as const),
    },
    run: (chosen) => {
      const reason = suspensionReasons.find((known) => known === chosen) ?? 'asked';
      return api.people.suspend(id, reason);
    },
    done: person.done,
  };
}
