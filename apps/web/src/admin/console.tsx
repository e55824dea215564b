'use client';
import './no-eval.ts';
import './browser/failures.ts';
import { Frame } from './frame/frame.tsx';
import { PlaceProvider, usePlace } from './frame/use-place.tsx';
import { Overview } from './overview/overview.tsx';
import { SheetProvider } from './parts/use-sheet.tsx';
import { People } from './people/people.tsx';
import { Person } from './people/person.tsx';
import { Reviews } from './reviews/reviews.tsx';
import { Gate } from './session/gate.tsx';
import { type Access, SessionProvider } from './session/use-session.tsx';
import { WordsProvider } from './words/use-words.tsx';
import { Audit } from './work/audit.tsx';
import { Billing } from './work/billing.tsx';
import { Database } from './work/database.tsx';
import { Jobs } from './work/jobs.tsx';
import { Switches } from './work/switches.tsx';

/** The console of those who run the product: one page, its places in the address's search part. */
export function Console() {
  return (
    <WordsProvider>
      <SessionProvider>
        <PlaceProvider>
          <Gate>
            {(access) => (
              <SheetProvider>
                <Frame>
                  <Shown access={access} />
                </Frame>
              </SheetProvider>
            )}
          </Gate>
        </PlaceProvider>
      </SessionProvider>
    </WordsProvider>
  );
}

function Shown({ access }: { access: Access }) {
  const { place } = usePlace();
  const isAdmin = access.role === 'admin';
  switch (place.page) {
    case 'overview':
      return <Overview />;
    case 'reviews':
      return <Reviews isAdmin={isAdmin} />;
    case 'people':
      return <People />;
    case 'person':
      // Another person begins anew: nothing of the one before may stay on the page.
      return <Person key={place.asked.id} id={place.asked.id ?? ''} isAdmin={isAdmin} />;
    case 'billing':
      return <Billing />;
    case 'jobs':
      return <Jobs />;
    case 'database':
      return <Database />;
    case 'switches':
      return <Switches isAdmin={isAdmin} />;
    case 'audit':
      return <Audit />;
  }
}
