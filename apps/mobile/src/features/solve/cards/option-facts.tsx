import type { SolveOption } from '@solacore/contract';
import Clock from 'lucide-react-native/icons/clock';
import Gauge from 'lucide-react-native/icons/gauge';
import Hand from 'lucide-react-native/icons/hand';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { type IconComponent, LineIcon, Text } from '@/ui';

type OptionFactsProps = { option: SolveOption; isWide: boolean };

/** Effort, when it shows, in whose hands: one line on phones, three beside drawings elsewhere. */
export function OptionFacts({ option, isWide }: OptionFactsProps) {
  const { t } = useTranslation();
  const effort = t(`solve.options.effort.${option.effort}`);
  const effect = t(`solve.options.firstEffect.${option.firstEffect}`);
  const hands = t(option.inControl ? 'solve.options.mine' : 'solve.options.notMine');
  if (!isWide) {
    return (
      <Text variant="small" color="ink3">
        {[effort, effect, hands].join('  ·  ')}
      </Text>
    );
  }
  return (
    <View style={styles.stack}>
      <Fact icon={Gauge} text={effort} />
      <Fact icon={Clock} text={effect} />
      <Fact icon={Hand} text={hands} />
    </View>
  );
}

function Fact({ icon, text }: { icon: IconComponent; text: string }) {
  return (
    <View style={styles.fact}>
      <LineIcon icon={icon} />
      <Text variant="ui" style={styles.words}>
        {text}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 8 },
  fact: { flexDirection: 'row', alignItems: 'flex-start', gap: 9 },
  words: { flex: 1 },
});
