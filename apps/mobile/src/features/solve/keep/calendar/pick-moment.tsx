import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { localeTags } from '@/i18n/format-day.ts';
import { deviceMoment, type LocalDay } from '@/i18n/local-time.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Chip, Field, RadioGroup, Text, tabStopOf } from '@/ui';
import { cardState } from '../../cards/card-memory.tsx';
import { daysToChoose, type PlanMoment } from './plan-moment.ts';
import { readClock } from './read-clock.ts';

type PickMomentProps = {
  now: Date;
  /** Said once the person has tried to go on without a time. */
  error: string | undefined;
  onChange: (moment: PlanMoment | null) => void;
};

const noon = { hour: 12, minute: 0 };
const useDay = cardState<number>();
const useClock = cardState<string>();

/** A day of the next eight, and a time of day. */
export function PickMoment({ now, error, onChange }: PickMomentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [days] = useState(() => daysToChoose(now));
  const [chosen, setChosen] = useDay('calendar day', 1);
  const [words, setWords] = useClock('calendar clock', '');
  const name = (day: LocalDay, ahead: number) => {
    if (ahead === 0) return t('calendar.today');
    if (ahead === 1) return t('calendar.tomorrow');
    return new Intl.DateTimeFormat(localeTags[language], {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    }).format(deviceMoment(day, noon));
  };
  const tell = (index: number, text: string) => {
    setChosen(index);
    setWords(text);
    const [day, clock] = [days[index], readClock(text)];
    onChange(day && clock ? { day, clock } : null);
  };
  return (
    <View style={styles.stack}>
      <Text variant="uiMedium" aria-hidden>
        {t('calendar.day')}
      </Text>
      <RadioGroup label={t('calendar.day')} style={styles.days}>
        {days.map((day, index) => (
          <Chip
            key={`${day.month}-${day.day}`}
            role="radio"
            label={name(day, index)}
            selected={index === chosen}
            tabIndex={tabStopOf(index, chosen)}
            onPress={() => tell(index, words)}
          />
        ))}
      </RadioGroup>
      <Field
        label={t('calendar.clock')}
        hint={t('calendar.clockHint')}
        error={error}
        value={words}
        onChangeText={(text) => tell(chosen, text)}
        maxLength={12}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 8 },
  days: { flexDirection: 'row', flexWrap: 'wrap', gap: 8, paddingBottom: 4 },
});
