'use client';
import { Go, usePlace } from '../frame/use-place.tsx';
import { Section } from '../parts/section.tsx';
import { useSheet } from '../parts/use-sheet.tsx';
import { useWords } from '../words/use-words.tsx';
import { listActs } from './list-acts.ts';
import type { PersonData, PersonProps } from './person.tsx';

/** Support acts on people, and not on those who run the product. */
export const mayAct = ({ role }: Pick<PersonData, 'role'>, isAdmin: boolean) =>
  isAdmin || role === 'user';

/** What may be done to an account, each asked about first. */
export function PersonActs({ person, isAdmin, again }: PersonProps) {
  const { t } = useWords();
  const { go } = usePlace();
  const ask = useSheet();
  const leave = () => go({ page: 'people', asked: {} });
  const acts = mayAct(person, isAdmin) ? listActs(t, person, { isAdmin, again, leave }) : [];
  return (
    <Section title={t.acts.title}>
      <div className="acts">
        {acts.map(({ name, ...act }) => (
          <button
            key={name}
            type="button"
            className={act.isDangerous ? 'dangerous' : undefined}
            onClick={() => ask(act)}
          >
            {name}
          </button>
        ))}
      </div>
      {!isAdmin && <p className="hint">{t.acts.adminOnly}</p>}
      <p className="links">
        <Go to={{ page: 'audit', asked: { subject: person.id } }}>{t.person.log}</Go>
        {person.role !== 'user' && (
          <Go to={{ page: 'audit', asked: { actor: person.id } }}>{t.person.theirActs}</Go>
        )}
      </p>
    </Section>
  );
}
