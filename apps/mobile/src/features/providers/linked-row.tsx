import type { IdentitiesResponse, IdentityProvider } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useDeviceWords } from '@/features/devices/use-device-words.ts';
import { Button, Text, useTheme } from '@/ui';
import { ProviderMark } from './provider-mark.tsx';

type LinkedRowProps = {
  provider: IdentityProvider;
  identity: IdentitiesResponse['identities'][number] | undefined;
  isBusy: boolean;
  /** Absent where this platform has no way to ask the provider. */
  onLink: (() => void) | undefined;
  onUnlink: () => void;
  divided: boolean;
};

function useStateLine() {
  const { t } = useTranslation();
  const { day } = useDeviceWords();
  return ({ identity, onLink }: Pick<LinkedRowProps, 'identity' | 'onLink'>): string => {
    if (!identity) return t(onLink ? 'signIn.linked.notLinked' : 'signIn.linked.elsewhere');
    const since = day(identity.created_at);
    if (!identity.email) return t('signIn.linked.since', { day: since });
    return t('signIn.linked.asEmail', { email: identity.email, day: since });
  };
}

/** One provider: whether it is linked, and the way to change that. */
export function LinkedRow(props: LinkedRowProps) {
  const { provider, identity, isBusy, onLink, onUnlink, divided } = props;
  const { t } = useTranslation();
  const { colors } = useTheme();
  const stateOf = useStateLine();
  const name = t(`signIn.linked.names.${provider}`);
  const line = divided ? { borderBottomWidth: 1, borderBottomColor: colors.line } : null;
  return (
    <View style={[styles.row, line]}>
      <ProviderMark provider={provider} />
      <View style={styles.words}>
        <Text variant="uiMedium">{name}</Text>
        <Text variant="small" color="ink3">
          {stateOf(props)}
        </Text>
      </View>
      {identity ? (
        <Button
          size="small"
          variant="quiet"
          label={t('signIn.linked.unlink')}
          spokenLabel={t('signIn.linked.unlinkNamed', { provider: name })}
          onPress={onUnlink}
        />
      ) : null}
      {!identity && onLink ? (
        <Button
          size="small"
          variant="secondary"
          label={t('signIn.linked.link')}
          spokenLabel={t('signIn.linked.linkNamed', { provider: name })}
          busy={isBusy}
          onPress={onLink}
        />
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 13,
    minHeight: 60,
    paddingLeft: 16,
    paddingRight: 10,
    paddingVertical: 8,
  },
  words: { flex: 1, minWidth: 0 },
});
