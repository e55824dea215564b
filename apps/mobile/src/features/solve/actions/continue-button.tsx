import { stepAfter } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { continueToNextStep } from '../session/ways.ts';

type ContinueButtonProps = {
  session: Session;
  state: SessionState;
  label?: string;
  /** Beside another button there is no room for the name of the step. */
  isShort?: boolean;
  /** Something is missing; what it is stands beside the button. */
  isBlocked?: boolean;
};

/** On to the next step: only the person's tap does that. */
export function ContinueButton(props: ContinueButtonProps) {
  const { session, state, label, isShort = false, isBlocked = false } = props;
  const { t } = useTranslation();
  const next = stepAfter(state.conversation.shownStep);
  if (!next) return null;
  const busy = isBusy(state);
  const whole = t('solve.continueTo', { step: t(`common.steps.${next}`) });
  return (
    <Button
      full
      label={label ?? (isShort ? t('solve.continueShort') : whole)}
      {...(isShort ? { spokenLabel: whole } : {})}
      disabled={busy || isBlocked}
      {...(busy ? { disabledReason: t('solve.stillAnswering') } : {})}
      onPress={() => void continueToNextStep(session)}
    />
  );
}
