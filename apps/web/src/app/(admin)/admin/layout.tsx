import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '../../../site/document.tsx';
import { latinFonts } from '../../../site/latin-fonts.ts';
import '../../../admin/style/frame.css';
import '../../../admin/style/parts.css';
import '../../../admin/style/lists.css';
import '../../../admin/style/figures.css';

export const metadata: Metadata = {
  title: 'Solacore',
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: false },
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Document lang="en" fonts={latinFonts}>
      {children}
    </Document>
  );
}
