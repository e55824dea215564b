import Info from 'lucide-react-native/icons/info';
import { StyleSheet, View } from 'react-native';
import { useProviderNotice } from '@/features/service/use-provider.ts';
import { Icon, Text } from '@/ui';

/** Who answers, at the top of every conversation: the guide, or which AI. */
export function WhoAnswers() {
  const notice = useProviderNotice();
  if (!notice) return null;
  return (
    <View style={styles.row}>
      <Icon icon={Info} size={15} color="ink3" />
      <Text variant="small" color="ink3" style={styles.words}>
        {notice}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: 8 },
  words: { flex: 1 },
});
