import CalendarPlus from 'lucide-react-native/icons/calendar-plus';
import Share from 'lucide-react-native/icons/share';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/ui';
import { cardState } from '../cards/card-memory.tsx';
import type { CardProps } from '../cards/card-props.ts';
import type { CheckIns } from '../check-in/use-check-ins.ts';
import { CalendarSheet } from './calendar/calendar-sheet.tsx';
import { RemindRow } from './remind-row.tsx';
import { ShareSheet } from './share/share-sheet.tsx';

const useOpenSheet = cardState<'share' | 'calendar' | null>();

type PlanToolsProps = CardProps & { checkIns: CheckIns };

/** What can be done with a plan that is kept: share it, put it into a calendar, be reminded. */
export function PlanTools({ checkIns, ...card }: PlanToolsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useOpenSheet('plan tools', null);
  const close = () => setOpen(null);
  return (
    <View style={styles.stack}>
      <View style={styles.buttons}>
        <Button
          size="small"
          variant="secondary"
          icon={Share}
          label={t('share.open')}
          spokenLabel={t('share.openSpoken')}
          onPress={() => setOpen('share')}
        />
        <Button
          size="small"
          variant="secondary"
          icon={CalendarPlus}
          label={t('calendar.open')}
          onPress={() => setOpen('calendar')}
        />
      </View>
      <RemindRow session={card.session} state={card.state} checkIns={checkIns} />
      {open === 'share' ? <ShareSheet {...card} onClose={close} /> : null}
      {open === 'calendar' ? <CalendarSheet {...card} onClose={close} /> : null}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 10 },
  buttons: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 },
});
