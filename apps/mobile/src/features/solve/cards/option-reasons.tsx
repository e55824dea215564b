import type { SolveOption } from '@solacore/contract';
import Minus from 'lucide-react-native/icons/minus';
import Plus from 'lucide-react-native/icons/plus';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { type IconComponent, LineIcon, Text } from '@/ui';

type OptionReasonsProps = { option: SolveOption; unmask: (text: string) => string };

/** What speaks for an option and what against it. */
export function OptionReasons({ option, unmask }: OptionReasonsProps) {
  const { t } = useTranslation();
  return (
    <View style={styles.stack}>
      {option.pros.map((pro) => (
        <Reason key={pro} icon={Plus} label={t('solve.options.pro')} text={unmask(pro)} />
      ))}
      {option.cons.map((con) => (
        <Reason key={con} icon={Minus} label={t('solve.options.con')} text={unmask(con)} />
      ))}
    </View>
  );
}

type ReasonProps = { icon: IconComponent; label: string; text: string };

function Reason({ icon, label, text }: ReasonProps) {
  return (
    <View accessible aria-label={`${label} ${text}`} role="img" style={styles.reason}>
      <LineIcon icon={icon} size={15} strokeWidth={2} />
      <Text variant="ui" style={styles.words}>
        {text}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 8 },
  reason: { flexDirection: 'row', alignItems: 'flex-start', gap: 9 },
  words: { flex: 1 },
});
