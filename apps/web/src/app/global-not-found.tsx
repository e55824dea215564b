import { languages } from '@solacore/contract';
import { landings } from '@solacore/i18n/landing';
import type { Metadata } from 'next';
import { addressOf, languageTags } from '../site/addresses.ts';
import { Document } from '../site/document.tsx';
import { latinFonts } from '../site/latin-fonts.ts';
import parts from '../style/parts.module.css';

export const metadata: Metadata = {
  title: 'Solacore',
  robots: { index: false },
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
};

/** For an address that leads nowhere, in every language: it does not tell which one is wanted. */
export default function Missing() {
  return (
    <Document lang="en" fonts={latinFonts}>
      <main>
        {languages.map((lang, at) => {
          const { title, text, action } = landings[lang].missing;
          const Title = at === 0 ? 'h1' : 'h2';
          return (
            <section key={lang} lang={languageTags[lang]} className={parts.section}>
              <Title className={parts.title}>{title}</Title>
              <p className={parts.lead}>{text}</p>
              <a className={parts.link} href={addressOf('home', lang)}>
                {action}
              </a>
            </section>
          );
        })}
      </main>
    </Document>
  );
}
