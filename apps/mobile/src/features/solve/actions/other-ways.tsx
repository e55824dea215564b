import { stepAfter, steps } from '@solacore/contract';
import { isOver } from '@solacore/solve';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { TextLink } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { changeMode, goBack, skipStep } from '../session/ways.ts';
import { EndSheet } from './end-sheet.tsx';

/** Below the conversation, always accepted at once: back, skip, just be heard, end. */
export function OtherWays({ session, state }: { session: Session; state: SessionState }) {
  const { t } = useTranslation();
  const [isEnding, setIsEnding] = useState(false);
  const { conversation, messages } = state;
  const { shownStep, status } = conversation;
  if (isBusy(state) || isOver(conversation) || status === 'abandoned') return null;
  if (messages.length === 0) return null;
  const before = steps[steps.indexOf(shownStep) - 1];
  const isListening = conversation.state.mode === 'listen';
  const nameOf = (step: (typeof steps)[number]) => t(`common.steps.${step}`);
  return (
    <View role="group" aria-label={t('solve.ways.label')} style={styles.row}>
      {before ? (
        <TextLink
          variant="small"
          label={t('solve.ways.back', { step: nameOf(before) })}
          onPress={() => void goBack(session, before)}
        />
      ) : null}
      {stepAfter(shownStep) && !isListening ? (
        <TextLink
          variant="small"
          label={t('solve.ways.skip')}
          onPress={() => void skipStep(session)}
        />
      ) : null}
      {isListening ? null : (
        <TextLink
          variant="small"
          label={t('solve.ways.listen')}
          onPress={() => void changeMode(session, 'listen')}
        />
      )}
      <TextLink variant="small" label={t('solve.ways.end')} onPress={() => setIsEnding(true)} />
      {isEnding ? <EndSheet session={session} onClose={() => setIsEnding(false)} /> : null}
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', flexWrap: 'wrap', columnGap: 20 },
});
