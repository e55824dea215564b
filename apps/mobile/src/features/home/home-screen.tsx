import { useTranslation } from 'react-i18next';
import { CurrentOnly } from '@/features/shell/current-only.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { Screen } from '@/ui';
import { HomeBelow } from './home-below.tsx';
import { HomeField } from './home-field.tsx';

/** Where a conversation begins, and where the last ones wait. */
export function HomeScreen() {
  const { t } = useTranslation();
  return (
    <UnlockedOnly>
      <CurrentOnly>
        <Screen title={t('common.home')} bleed underStatusBar>
          <HomeField />
          <HomeBelow />
        </Screen>
      </CurrentOnly>
    </UnlockedOnly>
  );
}
