import { useRouter } from 'expo-router';
import type { ReactNode } from 'react';
import { DetailPage } from '@/features/shell/detail-page.tsx';

type HelpPageProps = { title: string; intro: string; children: ReactNode };

/** A page behind help: from a link the way back is help itself. */
export function HelpPage({ title, intro, children }: HelpPageProps) {
  const router = useRouter();
  const back = () => (router.canGoBack() ? router.back() : router.replace('/help'));
  return (
    <DetailPage title={title} lead={intro} onBack={back}>
      {children}
    </DetailPage>
  );
}
