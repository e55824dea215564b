import { useRouter } from 'expo-router';
import type { ReactNode } from 'react';
import { DetailPage } from '@/features/shell/detail-page.tsx';

type AccountPageProps = { title: string; lead: string; children: ReactNode };

/** The way back to where the person came from; from a link that is the settings. */
export function useBackToSettings(): () => void {
  const router = useRouter();
  return () => (router.canGoBack() ? router.back() : router.replace('/settings'));
}

/** One page of the account. */
export function AccountPage(page: AccountPageProps) {
  return <DetailPage {...page} onBack={useBackToSettings()} />;
}
