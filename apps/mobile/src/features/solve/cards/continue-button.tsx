import { stepAfter } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { continueToNextStep } from '../session/talk.ts';

type ContinueButtonProps = {
  session: Session;
  state: SessionState;
  label?: string;
  /** Why the person cannot go on yet, besides a reply that is still coming. */
  reason?: string | undefined;
};

/** On to the next step: only the person's tap does that. */
export function ContinueButton({ session, state, label, reason }: ContinueButtonProps) {
  const { t } = useTranslation();
  const next = stepAfter(state.conversation.shownStep);
  if (!next) return null;
  const why = isBusy(state) ? t('solve.stillAnswering') : reason;
  return (
    <Button
      full
      label={label ?? t('solve.continueTo', { step: t(`common.steps.${next}`) })}
      disabled={why !== undefined}
      {...(why === undefined ? {} : { disabledReason: why })}
      onPress={() => void continueToNextStep(session)}
    />
  );
}
