import type { ReactNode } from 'react';
import { Document } from '../../../site/document.tsx';
import { latinFonts } from '../../../site/latin-fonts.ts';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Document lang="es" fonts={latinFonts}>
      {children}
    </Document>
  );
}
