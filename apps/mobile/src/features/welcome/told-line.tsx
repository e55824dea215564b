import { StyleSheet, View } from 'react-native';
import { Icon, type IconComponent, Text } from '@/ui';

/** One statement of the welcome with its drawing. */
export function ToldLine({ icon, text }: { icon: IconComponent; text: string }) {
  return (
    <View style={styles.line}>
      <View style={styles.icon}>
        <Icon icon={icon} />
      </View>
      <Text variant="ui" style={styles.text}>
        {text}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  line: { flexDirection: 'row', alignItems: 'flex-start', gap: 10 },
  icon: { paddingTop: 2 },
  text: { flex: 1 },
});
