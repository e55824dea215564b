import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { AboutGroup } from '@/features/about/about-group.tsx';
import { AccountGroup } from '@/features/account/account-group.tsx';
import { HelpButton, layout, Screen, Text, useLayout } from '@/ui';
import { AccountCard } from './account-card.tsx';
import { AppSettings } from './app-settings.tsx';
import { PrivacyGroup } from './privacy-group.tsx';
import { SignOut } from './sign-out.tsx';
import { ThingsGroup } from './things-group.tsx';

/** The account, how the app looks and speaks, and what is kept where. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const { size } = useLayout();
  const isDesktop = size === 'desktop';
  const column = [styles.groups, isDesktop ? styles.column : null];
  return (
    <Screen
      title={t('settings.title')}
      maxWidth={isDesktop ? layout.twoColumns : layout.readingColumn}
    >
      <View style={[styles.top, isDesktop ? styles.topDesktop : null]}>
        <Text variant="title" heading={1}>
          {t('settings.title')}
        </Text>
        {isDesktop ? null : (
          <View style={styles.help}>
            <HelpButton />
          </View>
        )}
      </View>
      <View style={[styles.all, isDesktop ? styles.beside : null]}>
        <View style={column}>
          <AccountCard />
          <AppSettings />
          <AccountGroup />
        </View>
        <View style={column}>
          <PrivacyGroup />
          <ThingsGroup />
          <AboutGroup />
          <SignOut />
        </View>
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  top: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingTop: 8,
    paddingBottom: 10,
    minHeight: 62,
  },
  topDesktop: { paddingTop: 34 },
  help: { marginRight: -14 },
  all: { gap: 18, paddingBottom: 32 },
  beside: { flexDirection: 'row', alignItems: 'flex-start', gap: 28 },
  groups: { gap: 18 },
  column: { flex: 1, minWidth: 0 },
});
