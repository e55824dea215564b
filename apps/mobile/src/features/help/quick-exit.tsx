import { useRouter } from 'expo-router';
import LogOut from 'lucide-react-native/icons/log-out';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Platform, StyleSheet, View } from 'react-native';
import { usePageKeyDown } from '@/platform/key-down';
import { leavePage } from '@/platform/leave-page';
import { Button, Text } from '@/ui';

const presses = 3;
const withinMs = 2000;

/** Leaves at once, without a question. In the browser Esc pressed three times does the same. */
export function QuickExit({ isShort = false }: { isShort?: boolean }) {
  const { t } = useTranslation();
  const router = useRouter();
  const pressedAt = useRef<number[]>([]);
  usePageKeyDown(({ key }) => {
    const now = Date.now();
    const recent = pressedAt.current.filter((ms) => now - ms < withinMs);
    pressedAt.current = key === 'Escape' ? [...recent, now] : [];
    if (pressedAt.current.length < presses) return false;
    leavePage(router);
    return true;
  });
  return (
    <View style={styles.stack}>
      <Button
        size="small"
        variant="secondary"
        icon={LogOut}
        label={t(isShort ? 'help.leaveShort' : 'help.leave')}
        onPress={() => leavePage(router)}
      />
      {Platform.OS === 'web' && !isShort ? (
        <Text variant="small" color="ink3">
          {t('help.leaveHint')}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 4 } });
