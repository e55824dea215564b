import type { IdentityProvider } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet } from 'react-native';
import { radius, Text, usePressStates, useTheme } from '@/ui';
import { ProviderMark } from './provider-mark.tsx';

type ProviderButtonProps = { provider: IdentityProvider; isBusy: boolean; onPress: () => void };

/** Mark and words as the provider asks for them, on our own neutral ground. */
export function ProviderButton({ provider, isBusy, onPress }: ProviderButtonProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { active, handlers } = usePressStates();
  return (
    <Pressable
      {...handlers}
      role="button"
      aria-busy={isBusy}
      onPress={isBusy ? undefined : onPress}
      style={[
        styles.button,
        {
          backgroundColor: active ? colors.fill : colors.surface,
          borderColor: colors.lineStrong,
        },
      ]}
    >
      <ProviderMark provider={provider} />
      <Text variant="button" align="center">
        {t(isBusy ? 'signIn.busy' : `signIn.${provider}`)}
      </Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  button: {
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    gap: 10,
    minHeight: 52,
    paddingHorizontal: 22,
    paddingVertical: 8,
    borderWidth: 1,
    borderRadius: radius.button,
  },
});
