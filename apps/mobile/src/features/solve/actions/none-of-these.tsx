import { hasDeclined } from '@solacore/solve';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui';
import { cardState } from '../cards/card-memory.tsx';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { declineOptions } from '../session/ways.ts';
import { EndSheet } from './end-sheet.tsx';

const useEnding = cardState<boolean>();

/** Back to the problem the first time; the second time it may end there. */
export function NoneOfThese({ session, state }: { session: Session; state: SessionState }) {
  const { t } = useTranslation();
  const [isEnding, setIsEnding] = useEnding('none of these', false);
  if (isBusy(state)) return null;
  const { state: results } = state.conversation;
  const titles = (results.options?.items ?? []).map(({ title }) => session.masker.unmask(title));
  const decline = () => {
    if (hasDeclined(results)) return setIsEnding(true);
    void declineOptions(session, t('solve.ways.noneFitted', { ways: titles.join('; ') }));
  };
  return (
    <>
      <Button variant="quiet" label={t('solve.options.none')} onPress={decline} />
      {isEnding ? (
        <EndSheet session={session} isAfterNone onClose={() => setIsEnding(false)} />
      ) : null}
    </>
  );
}
