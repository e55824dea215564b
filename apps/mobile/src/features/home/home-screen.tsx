import CloudOff from 'lucide-react-native/icons/cloud-off';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { useOnline } from '@/platform/use-online';
import { Banner, Screen, useLayout } from '@/ui';
import { HomeField } from './home-field.tsx';
import { RecentList } from './recent-list.tsx';

/** Where a conversation begins, and where the last ones wait. */
export function HomeScreen() {
  const { t } = useTranslation();
  const { gutter } = useLayout();
  const online = useOnline();
  return (
    <UnlockedOnly>
      <Screen title={t('common.home')} bleed underStatusBar>
        <HomeField />
        <View style={[styles.below, { paddingHorizontal: gutter }]}>
          <View style={styles.column}>
            {online ? null : <Banner icon={CloudOff} message={t('common.offline')} />}
            <RecentList />
          </View>
        </View>
      </Screen>
    </UnlockedOnly>
  );
}

const styles = StyleSheet.create({
  below: { alignItems: 'center', paddingTop: 24, paddingBottom: 32 },
  column: { width: '100%', maxWidth: 680, gap: 16 },
});
