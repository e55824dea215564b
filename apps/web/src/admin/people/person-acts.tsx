'use client';
import { Go, usePlace } from '../frame/use-place.tsx';
import { Section } from '../parts/section.tsx';
import { useSheet } from '../parts/use-sheet.tsx';
import { useWords } from '../words/use-words.tsx';
import { listActs } from './list-acts.ts';
import type { PersonProps } from './person.tsx';

/** What may be done to an account, each asked about first. */
export function PersonActs({ person, isAdmin, again }: PersonProps) {
  const { t } = useWords();
  const { go } = usePlace();
  const ask = useSheet();
  const leave = () => go({ page: 'people', asked: {} });
  return (
    <Section title={t.acts.title}>
      <div className="acts">
        {listActs(t, person, { isAdmin, again, leave }).map(({ name, ...act }) => (
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
      <Go to={{ page: 'audit', asked: { subject: person.id } }}>{t.person.log}</Go>
    </Section>
  );
}
