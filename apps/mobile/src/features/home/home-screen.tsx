import { useTranslation } from 'react-i18next';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { Screen } from '@/ui';
import { HomeBelow } from './home-below.tsx';
import { HomeField } from './home-field.tsx';

/** Where a conversation begins, and where the last ones wait. */
export function HomeScreen() {
  const { t } = useTranslation();
  return (
    <UnlockedOnly>
      <Screen title={t('common.home')} bleed underStatusBar>
        <HomeField />
        <HomeBelow />
      </Screen>
    </UnlockedOnly>
  );
}
