import type { ReactNode } from 'react';
import { Document } from '../../../site/document.tsx';

export default function Layout({ children }: { children: ReactNode }) {
  return <Document lang="zh">{children}</Document>;
}
