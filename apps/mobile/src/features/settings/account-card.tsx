import { type CurrentSubscription, tierLimits } from '@solacore/contract';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { UnverifiedLine } from '@/features/account/unverified-line.tsx';
import { Banner, Stamp, Text, WordsSkeleton } from '@/ui';
import { useAccount } from './use-account.ts';

function useUsageLine() {
  const { t } = useTranslation();
  return ({ tier, usage }: CurrentSubscription): string => {
    const name = t(`settings.tiers.${tier}`);
    const { sessions_used: used, sessions_limit: limit } = usage;
    if (limit === null) return t('settings.usageUnlimited', { tier: name });
    return tierLimits[tier].period === 'lifetime'
      ? t('settings.usageLifetime', { tier: name, used, limit })
      : t('settings.usageMonth', { tier: name, used, limit });
  };
}

/** Who is signed in, and how much of their plan is used. */
export function AccountCard() {
  const { t } = useTranslation();
  const usageLine = useUsageLine();
  const state = useAccount();
  if (state.status === 'unreachable') {
    return (
      <Banner
        icon={CircleAlert}
        message={t('settings.accountUnreachable')}
        actionLabel={t('common.tryAgain')}
        onAction={state.reload}
      />
    );
  }
  const user = state.status === 'ready' ? state.account.user : null;
  return (
    <View style={styles.stack}>
      <View style={styles.row}>
        <Stamp emotion="calm" spread={0} size={48} />
        {state.status === 'ready' ? (
          <View style={styles.words}>
            <Text variant="h3">{state.account.user.email}</Text>
            <Text variant="small" color="ink3">
              {usageLine(state.account.subscription)}
            </Text>
          </View>
        ) : (
          <WordsSkeleton />
        )}
      </View>
      {user && !user.email_verified ? <UnverifiedLine email={user.email} /> : null}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 6 },
  row: { flexDirection: 'row', alignItems: 'center', gap: 14, minHeight: 52 },
  words: { flex: 1, minWidth: 0 },
});
