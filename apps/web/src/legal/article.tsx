import type { Language } from '@solacore/contract';
import { landings } from '@solacore/i18n/landing';
import type { ReactNode } from 'react';
import { Footer } from '../shell/footer.tsx';
import { Header } from '../shell/header.tsx';
import type { PageName } from '../site/addresses.ts';
import styles from './legal.module.css';

type ArticleProps = {
  lang: Language;
  page: PageName;
  title: string;
  lead: string;
  children: ReactNode;
};

/** A page to read: its title on the sky, its words below. */
export function Article({ lang, page, title, lead, children }: ArticleProps) {
  const { nav, footer } = landings[lang];
  return (
    <>
      <main>
        <div className={styles.sky}>
          <Header lang={lang} page={page} texts={nav} />
          <h1 id="text" tabIndex={-1} className={styles.title}>
            {title}
          </h1>
        </div>
        <div className={styles.article}>
          <p className={styles.lead}>{lead}</p>
          {children}
        </div>
      </main>
      <Footer lang={lang} texts={footer} />
    </>
  );
}

type SectionsProps = { sections: readonly { title: string; text: readonly string[] }[] };

export function Sections({ sections }: SectionsProps) {
  return sections.map(({ title, text }) => (
    <section key={title}>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  ));
}
