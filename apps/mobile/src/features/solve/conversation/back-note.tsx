import { steps } from '@solacore/contract';
import { hasDeclined, isOver } from '@solacore/solve';
import { useTranslation } from 'react-i18next';
import { Text } from '@/ui';
import { isBusy, type SessionState } from '../session/session-state.ts';

/** Where the person went back: what can be done here. Goes with the next words. */
export function BackNote({ state }: { state: SessionState }) {
  const { t } = useTranslation();
  const { conversation, messages } = state;
  const { shownStep, stepComplete, state: results } = conversation;
  const last = messages.at(-1)?.step ?? shownStep;
  const isBack = steps.indexOf(last) > steps.indexOf(shownStep);
  if (!isBack || isBusy(state) || isOver(conversation)) return null;
  const isAfterNone =
    shownStep === 'clarify' && hasDeclined(results) && results.options?.items.length === 0;
  const step = t(`common.steps.${shownStep}`);
  return (
    <Text role="status" variant="ui" color="ink2">
      {isAfterNone
        ? t('solve.ways.afterNone')
        : t(stepComplete ? 'solve.ways.cameBack' : 'solve.ways.cameBackOpen', { step })}
    </Text>
  );
}
