import { useTranslation } from 'react-i18next';
import { Button, Sheet, Text } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { endHere } from '../session/ways.ts';

type EndSheetProps = {
  session: Session;
  /** None of the options, for the second time. */
  isAfterNone?: boolean;
  onClose: () => void;
};

/** Before a conversation ends without a plan, which is final: what stays, and the way to stay. */
export function EndSheet({ session, isAfterNone = false, onClose }: EndSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet
      visible
      title={t(isAfterNone ? 'solve.ways.endNoneTitle' : 'solve.ways.endTitle')}
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <Text>{t(isAfterNone ? 'solve.ways.endNoneText' : 'solve.ways.endText')}</Text>
      <Button full label={t('solve.ways.end')} onPress={() => void endHere(session)} />
      <Button full variant="quiet" label={t('solve.ways.stay')} onPress={onClose} />
    </Sheet>
  );
}
