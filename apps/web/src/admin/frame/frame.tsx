'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon, Mark } from '../parts/icons.tsx';
import { useSession } from '../session/use-session.tsx';
import { useWords } from '../words/use-words.tsx';
import { pages } from './address.ts';
import { Language } from './language.tsx';
import { Go, usePlace } from './use-place.tsx';

/** The menu and the page beside it; on a phone the menu is one line that scrolls. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const { place } = usePlace();
  const { signOut } = useSession();
  const main = useRef<HTMLElement>(null);
  const menu = useRef<HTMLElement>(null);
  const shown = place.page === 'person' ? 'people' : place.page;
  useEffect(() => {
    document.title = `${t.frame.pages[place.page]} · Solacore`;
  }, [place.page, t]);
  // On a phone the menu is wider than the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has its own link
  useEffect(() => {
    const link = menu.current?.querySelector('[aria-current]');
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown, t]);
  return (
    <div className="frame">
      <header className="side">
        <button type="button" className="skip" onClick={() => main.current?.focus()}>
          {t.frame.skip}
        </button>
        <p className="product">
          <Mark />
          <span>{t.frame.product}</span>
        </p>
        <nav ref={menu} aria-label={t.frame.menu}>
          {pages.map((page) => (
            <Go key={page} to={{ page, asked: {} }} current={page === shown}>
              <Icon name={page} />
              {t.frame.pages[page]}
            </Go>
          ))}
        </nav>
        <div className="foot">
          <Language />
          <button type="button" className="quiet" onClick={signOut}>
            {t.access.signOut}
          </button>
          <p>{t.frame.note}</p>
        </div>
      </header>
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
