import type { SolveOption } from '@solacore/contract';
import Minus from 'lucide-react-native/icons/minus';
import Plus from 'lucide-react-native/icons/plus';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import {
  Card,
  Icon,
  type IconComponent,
  RadioMark,
  Scale,
  Text,
  usePressStates,
  useTheme,
} from '@/ui';

type OptionCardProps = {
  option: SolveOption;
  unmask: (text: string) => string;
  chosen: boolean;
  onChoose: () => void;
  onRate: (fit: number) => void;
  /** Beside others: the least width in px; absent where cards stand below each other. */
  basis?: number;
};

/** One way forward, to compare and to choose. How well it fits is rated on the chosen one. */
export function OptionCard({ option, unmask, chosen, onChoose, onRate, basis }: OptionCardProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { hovered, handlers } = usePressStates();
  const target = useRef<View>(null);
  useKeyDown(target, ({ key }) => {
    if (key !== ' ') return false;
    onChoose();
    return true;
  });
  const facts = [
    t(`solve.options.effort.${option.effort}`),
    t(`solve.options.firstEffect.${option.firstEffect}`),
    t(option.inControl ? 'solve.options.mine' : 'solve.options.notMine'),
  ].join('  ·  ');
  const title = unmask(option.title);
  return (
    <Card
      selected={chosen}
      hovered={hovered}
      style={basis === undefined ? null : { flexGrow: 1, flexBasis: basis }}
    >
      <Pressable
        {...handlers}
        ref={target}
        role="radio"
        aria-checked={chosen}
        aria-label={`${title}. ${unmask(option.detail)}`}
        onPress={onChoose}
        style={styles.choice}
      >
        <View style={styles.top}>
          <View style={styles.words}>
            <Text variant="small" color="ink3">
              {t(option.source === 'user' ? 'solve.options.yours' : 'solve.options.suggested')}
            </Text>
            <Text variant={option.source === 'user' ? 'voice' : 'h3'}>{title}</Text>
          </View>
          <RadioMark selected={chosen} />
        </View>
        {option.detail ? (
          <Text variant="ui" color="ink2">
            {unmask(option.detail)}
          </Text>
        ) : null}
        {option.pros.map((pro) => (
          <Reason key={pro} icon={Plus} label={t('solve.options.pro')} text={unmask(pro)} />
        ))}
        {option.cons.map((con) => (
          <Reason key={con} icon={Minus} label={t('solve.options.con')} text={unmask(con)} />
        ))}
        <Text variant="small" color="ink3">
          {facts}
        </Text>
      </Pressable>
      {chosen ? (
        <View style={[styles.fit, { borderTopColor: colors.line }]}>
          <Scale
            label={t('solve.options.fit')}
            lowLabel={t('solve.options.low')}
            highLabel={t('solve.options.high')}
            value={option.fit ?? null}
            valueText={(value) => t('solve.scaleValue', { value })}
            onChange={onRate}
          />
        </View>
      ) : null}
    </Card>
  );
}

type ReasonProps = { icon: IconComponent; label: string; text: string };

function Reason({ icon, label, text }: ReasonProps) {
  return (
    <View accessible aria-label={`${label} ${text}`} role="img" style={styles.reason}>
      <Icon icon={icon} size={15} strokeWidth={2} />
      <Text variant="ui" style={styles.words}>
        {text}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  choice: { gap: 8, borderRadius: 10, flexGrow: 1 },
  top: { flexDirection: 'row', alignItems: 'flex-start', gap: 12 },
  words: { flex: 1, minWidth: 0 },
  reason: { flexDirection: 'row', alignItems: 'flex-start', gap: 9, paddingTop: 2 },
  fit: { marginTop: 12, paddingTop: 10, borderTopWidth: 1 },
});
