import { type CheckIn, checkInResults } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Card, Chip, RadioGroup, Scale, Text, TextLink, tabStopOf } from '@/ui';
import { cardState } from '../cards/card-memory.tsx';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { CheckInNote } from './check-in-note.tsx';
import { SmallerStep } from './smaller-step.tsx';
import type { CheckIns } from './use-check-ins.ts';

const useOpen = cardState<boolean>();
const useTold = cardState<CheckIn | null>();

type CheckInProps = { session: Session; state: SessionState; checkIns: CheckIns };

/** How the plan went: one tap, and what the person wants to add. Before its day only a quiet link. */
export function CheckInCard({ session, state, checkIns }: CheckInProps) {
  const { t } = useTranslation();
  const { isKnown, isDue, save } = checkIns;
  const [isOpen, setIsOpen] = useOpen('check-in', false);
  const [told, setTold] = useTold('check-in', null);
  if (!isKnown) return null;
  if (!isDue && !isOpen) {
    return <TextLink label={t('solve.checkIn.open')} onPress={() => setIsOpen(true)} />;
  }
  const { id: sessionId } = state.conversation;
  const keep = (change: Partial<CheckIn> & Pick<CheckIn, 'result'>) => {
    const at = told?.at ?? session.deps.now().toISOString();
    const next = { ...told, sessionId, at, ...change };
    setTold(next);
    void save(next).catch(() => undefined);
  };
  const chosen = told ? checkInResults.indexOf(told.result) : -1;
  return (
    <Card style={styles.card}>
      <Text variant="h2" heading={2}>
        {t('solve.checkIn.title')}
      </Text>
      <RadioGroup label={t('solve.checkIn.title')} style={styles.chips}>
        {checkInResults.map((result, index) => (
          <Chip
            key={result}
            role="radio"
            label={t(`solve.checkIn.results.${result}`)}
            selected={index === chosen}
            tabIndex={tabStopOf(index, chosen)}
            onPress={() => keep({ result })}
          />
        ))}
      </RadioGroup>
      {told ? (
        <>
          <Text role="status">{t(`solve.checkIn.answer.${told.result}`)}</Text>
          {told.result === 'not_yet' ? <SmallerStep session={session} state={state} /> : null}
          <CheckInNote
            session={session}
            result={told.result}
            onSave={(note) => keep({ result: told.result, note })}
          />
          <Scale
            label={t('solve.checkIn.helped')}
            lowLabel={t('solve.checkIn.helpedLow')}
            highLabel={t('solve.checkIn.helpedHigh')}
            value={told.helped ?? null}
            onChange={(helped) => keep({ result: told.result, helped })}
          />
        </>
      ) : (
        <Text variant="small" color="ink3">
          {t('solve.checkIn.private')}
        </Text>
      )}
    </Card>
  );
}

const styles = StyleSheet.create({
  card: { gap: 14 },
  chips: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 },
});
