import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { ChoiceSheet } from '@/features/settings/choice-sheet.tsx';
import { useLanguage } from '@/i18n/use-language.ts';
import type { Span } from '@/local-db/history/history-records.ts';
import { Chip, type EmotionFamily } from '@/ui';
import { useHistoryQuery } from './history-query-store.ts';
import { monthName } from './months.ts';
import type { Choices } from './use-choices.ts';

/** Month, feeling, and whether a plan was made: each says what is chosen. */
export function HistoryFilters({ choices }: { choices: Choices }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { month, family, hasPlan, change } = useHistoryQuery();
  const [open, setOpen] = useState<'month' | 'family' | null>(null);
  const close = () => setOpen(null);
  const nameOf = (span: Span) => monthName(span, new Date(), language);
  const months = choices.months.map((span) => ({ value: span.from, label: nameOf(span) }));
  const families = choices.families.map((value) => ({
    value,
    label: t(`history.families.${value}`),
  }));
  return (
    <View style={styles.chips}>
      <Chip
        label={month ? nameOf(month) : t('history.month')}
        selected={month !== null}
        onPress={() => setOpen('month')}
      />
      <Chip
        label={family ? t(`history.families.${family}`) : t('history.emotion')}
        selected={family !== null}
        onPress={() => setOpen('family')}
      />
      <Chip
        role="checkbox"
        label={t('history.withPlan')}
        selected={hasPlan}
        onPress={() => change({ hasPlan: !hasPlan })}
      />
      <ChoiceSheet<string | null>
        visible={open === 'month'}
        title={t('history.month')}
        choices={[{ value: null, label: t('history.anyMonth') }, ...months]}
        chosen={month?.from ?? null}
        onChoose={(from) => {
          change({ month: choices.months.find((span) => span.from === from) ?? null });
          close();
        }}
        onClose={close}
      />
      <ChoiceSheet<EmotionFamily | null>
        visible={open === 'family'}
        title={t('history.emotion')}
        choices={[{ value: null, label: t('history.anyEmotion') }, ...families]}
        chosen={family}
        onChoose={(chosen) => {
          change({ family: chosen });
          close();
        }}
        onClose={close}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  chips: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 },
});
