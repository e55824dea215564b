import type { ReactNode } from 'react';

type PageHeadProps = { title: string; lead?: string; children?: ReactNode };

/** The name of a page, and what can be done with all of it. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {children && <div className="tools">{children}</div>}
    </div>
  );
}
