import type { Language } from '@solacore/contract';
import type { ReactNode } from 'react';
import '../style/tokens.css';
import '../style/base.css';
import { languageTags } from './addresses.ts';

type DocumentProps = { lang: Language; fonts?: string; children: ReactNode };

export function Document({ lang, fonts, children }: DocumentProps) {
  return (
    <html lang={languageTags[lang]} className={fonts}>
      <body>{children}</body>
    </html>
  );
}
