import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { ChoiceSheet } from '@/features/settings/choice-sheet.tsx';
import { localeTags } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, Row, Text } from '@/ui';
import { useReminderSettings } from './reminder-settings.ts';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Between which hours nothing arrives. */
export function QuietHoursCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { quiet, setQuiet } = useReminderSettings();
  const [open, setOpen] = useState<'from' | 'to' | null>(null);
  const format = new Intl.DateTimeFormat(localeTags[language], {
    hour: 'numeric',
    minute: '2-digit',
  });
  const nameOf = (hour: number) => format.format(new Date(2026, 0, 1, hour));
  const [from, to] = [nameOf(quiet.from), nameOf(quiet.to)];
  const choices = hours.map((value) => ({ value, label: nameOf(value) }));
  const close = () => setOpen(null);
  return (
    <View style={styles.stack}>
      <Text variant="label" color="ink3" heading={2}>
        {t('reminders.quiet')}
      </Text>
      <Card flush>
        <Row
          label={t('reminders.quietFrom')}
          value={from}
          onPress={() => setOpen('from')}
          divided
        />
        <Row label={t('reminders.quietTo')} value={to} onPress={() => setOpen('to')} />
      </Card>
      <Text variant="small" color="ink3" role="status">
        {quiet.from === quiet.to
          ? t('reminders.quietNone')
          : t('reminders.quietHint', { from, to })}
      </Text>
      <ChoiceSheet
        visible={open === 'from'}
        title={t('reminders.quietFrom')}
        choices={choices}
        chosen={quiet.from}
        onChoose={(hour) => setQuiet({ ...quiet, from: hour })}
        onClose={close}
      />
      <ChoiceSheet
        visible={open === 'to'}
        title={t('reminders.quietTo')}
        choices={choices}
        chosen={quiet.to}
        onChoose={(hour) => setQuiet({ ...quiet, to: hour })}
        onClose={close}
      />
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 8 } });
