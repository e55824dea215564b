import type { SolveOption } from '@solacore/contract';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { Card, RadioMark, Scale, Text, usePressStates, useTheme } from '@/ui';
import { OptionFacts } from './option-facts.tsx';
import { OptionReasons } from './option-reasons.tsx';

type OptionCardProps = {
  option: SolveOption;
  unmask: (text: string) => string;
  chosen: boolean;
  tabIndex: 0 | -1;
  onChoose: () => void;
  onRate: (fit: number) => void;
  /** Beside others everything is shown, to compare; below each other only the chosen one opens. */
  isWide: boolean;
  /** Beside others: the share of the row it takes. */
  widthShare: number | undefined;
};

/** One way forward, to compare and to choose, with how well it fits. */
export function OptionCard(props: OptionCardProps) {
  const { option, unmask, chosen, tabIndex, onChoose, onRate, isWide, widthShare } = props;
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { hovered, handlers } = usePressStates();
  const target = useRef<View>(null);
  useKeyDown(target, ({ key }) => {
    if (key !== ' ') return false;
    onChoose();
    return true;
  });
  const title = unmask(option.title);
  const line = isWide ? [styles.lined, { borderTopColor: colors.line }] : null;
  const hasReasons = option.pros.length + option.cons.length > 0;
  return (
    <View
      style={widthShare === undefined ? null : [styles.cell, { width: `${widthShare * 100}%` }]}
    >
      <Card selected={chosen} hovered={hovered} style={styles.card}>
        <Pressable
          {...handlers}
          ref={target}
          role="radio"
          tabIndex={tabIndex}
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
          {hasReasons && (isWide || chosen) ? (
            <View style={line}>
              <OptionReasons option={option} unmask={unmask} />
            </View>
          ) : null}
          <View style={line}>
            <OptionFacts option={option} isWide={isWide} />
          </View>
        </Pressable>
        {isWide || chosen ? (
          <View style={isWide ? styles.fit : [styles.lined, { borderTopColor: colors.line }]}>
            <Scale
              label={t('solve.options.fit')}
              lowLabel={t('solve.options.low')}
              highLabel={t('solve.options.high')}
              value={option.fit ?? null}
              onChange={onRate}
            />
          </View>
        ) : null}
      </Card>
    </View>
  );
}

const styles = StyleSheet.create({
  cell: { padding: 7 },
  card: { flexGrow: 1 },
  choice: { gap: 8, borderRadius: 10, flexGrow: 1, outlineOffset: 8 },
  top: { flexDirection: 'row', alignItems: 'flex-start', gap: 12 },
  words: { flex: 1, minWidth: 0 },
  lined: { marginTop: 8, paddingTop: 12, borderTopWidth: 1 },
  fit: { paddingTop: 20 },
});
