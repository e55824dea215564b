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
  /** Something is missing; what it is stands beside the button. */
  isBlocked?: boolean;
};

/** On to the next step: only the person's tap does that. */
export function ContinueButton({ session, state, label, isBlocked = false }: ContinueButtonProps) {
  const { t } = useTranslation();
  const next = stepAfter(state.conversation.shownStep);
  if (!next) return null;
  const busy = isBusy(state);
  return (
    <Button
      full
      label={label ?? t('solve.continueTo', { step: t(`common.steps.${next}`) })}
      disabled={busy || isBlocked}
      {...(busy ? { disabledReason: t('solve.stillAnswering') } : {})}
      onPress={() => void continueToNextStep(session)}
    />
  );
}
