import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/i18n/format-day.ts';
import { sayWhen } from '@/i18n/say-when.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, CheckRow, Sheet, Text } from '@/ui';
import type { CardProps } from '../../cards/card-props.ts';
import { PickMoment } from './pick-moment.tsx';
import { isoOf } from './plan-moment.ts';
import { useCalendar } from './use-calendar.ts';

type CalendarSheetProps = CardProps & { onClose: () => void };

/** The plan as a file for the person's own calendar: neutral, unless they want the step in it. */
export function CalendarSheet({ onClose, ...card }: CalendarSheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const entry = useCalendar(card, onClose);
  const { fixed, isPast, problem, checkInAt } = entry;
  const clockError =
    problem === 'noClock'
      ? t('calendar.clockError')
      : problem === 'past'
        ? t('calendar.clockPast')
        : undefined;
  return (
    <Sheet
      visible
      title={t('calendar.title')}
      description={t('calendar.lead')}
      closeLabel={t('common.close')}
      onClose={onClose}
      actions={
        <>
          {problem === 'failed' ? (
            <Text role="alert" color="danger">
              {t('calendar.failed')}
            </Text>
          ) : null}
          <Button
            full
            label={t('calendar.make')}
            busy={entry.isBusy}
            busyLabel={t('calendar.making')}
            onPress={() => void entry.make()}
          />
          <Button full variant="quiet" label={t('common.close')} onPress={onClose} />
        </>
      }
    >
      {fixed ? (
        <Text>{t('calendar.at', { moment: sayWhen(isoOf(fixed), language) })}</Text>
      ) : (
        <>
          <Text>{t(isPast ? 'calendar.past' : 'calendar.ask')}</Text>
          <PickMoment now={entry.now} error={clockError} onChange={entry.pick} />
        </>
      )}
      <CheckRow
        label={t('calendar.withStep')}
        checked={entry.hasStep}
        onChange={entry.setHasStep}
      />
      {entry.hasStep ? null : (
        <Text variant="small" color="ink3">
          {t('calendar.neutral', { name: t('calendar.entry') })}
        </Text>
      )}
      {checkInAt ? (
        <CheckRow
          label={t('calendar.withCheckIn', { moment: formatMoment(checkInAt, language) })}
          checked={entry.hasCheckIn}
          onChange={entry.setHasCheckIn}
        />
      ) : null}
    </Sheet>
  );
}
