import { canAccept, isOver } from '@solacore/solve';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, showToast } from '@/ui';
import { acceptPlan, changeReframe } from '../session/fill-in.ts';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { continueToNextStep } from '../session/ways.ts';
import { type ActionPlace, ActionRow } from './action-row.tsx';
import { ContinueButton } from './continue-button.tsx';
import { OptionsActions } from './options-actions.tsx';

export type StepActionsProps = {
  session: Session;
  state: SessionState;
  place: ActionPlace;
  say?: ReactNode;
};

/** What can be done with the card of the present step. */
export function StepActions(props: StepActionsProps) {
  const { session, state, place } = props;
  const { shownStep } = state.conversation;
  if (isOver(state.conversation)) return null;
  switch (shownStep) {
    case 'receive':
    case 'clarify':
      return (
        <ActionRow place={place} primary={<ContinueButton session={session} state={state} />} />
      );
    case 'reframe':
      return <ReframeActions {...props} />;
    case 'options':
      return <OptionsActions {...props} />;
    case 'commit':
      return <CommitActions {...props} />;
  }
}

function ReframeActions({ session, state, place }: StepActionsProps) {
  const { t } = useTranslation();
  const { reframe } = state.conversation.state;
  const hasAnswer = Boolean(reframe?.reframe) || reframe?.declined === true;
  const keepThought = async () => {
    await changeReframe(session, { declined: true });
    await continueToNextStep(session);
  };
  return (
    <ActionRow
      place={place}
      reason={hasAnswer ? undefined : t('solve.reframe.chooseFirst')}
      primary={
        <ContinueButton
          session={session}
          state={state}
          isShort={place === 'bar'}
          isBlocked={!hasAnswer}
        />
      }
      others={
        isBusy(state) ? null : (
          <View style={styles.other}>
            <Button
              full
              variant="quiet"
              label={t('solve.reframe.accurate')}
              onPress={() => void keepThought()}
            />
          </View>
        )
      }
    />
  );
}

function CommitActions({ session, state, place }: StepActionsProps) {
  const { t } = useTranslation();
  const isWhole = canAccept(state.conversation);
  const reason = isBusy(state)
    ? t('solve.stillAnswering')
    : isWhole
      ? undefined
      : t('solve.commit.fillFirst');
  return (
    <ActionRow
      place={place}
      reason={reason}
      primary={
        <Button
          full
          label={t('solve.commit.accept')}
          disabled={reason !== undefined}
          onPress={() =>
            void acceptPlan(session).catch(() => showToast({ message: t('common.storageText') }))
          }
        />
      }
    />
  );
}

// Alone in a line it stands in its middle, like the one below it.
const styles = StyleSheet.create({ other: { flexGrow: 1 } });
