import { type ReactNode, useId } from 'react';

type SectionProps = {
  title: string;
  lead?: string;
  /** Said in place of the content where there is none. */
  empty?: string;
  isEmpty?: boolean;
  children?: ReactNode;
};

/** A card with a name. */
export function Section({ title, lead, empty, isEmpty = false, children }: SectionProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className="hint">{lead}</p>}
      {isEmpty ? <p className="empty">{empty}</p> : children}
    </section>
  );
}
