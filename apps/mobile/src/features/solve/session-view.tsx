import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyboardAvoidingView, Platform, StyleSheet, View } from 'react-native';
import { ConsentScreen } from '@/features/consent/consent-screen.tsx';
import { CrisisCard } from '@/features/help/crisis-card.tsx';
import { Screen, useLayout } from '@/ui';
import { StepActions } from './actions/step-actions.tsx';
import { CardMemory } from './cards/card-memory.tsx';
import { CardPlace, useCardPlace } from './cards/card-place.tsx';
import { StepForm } from './cards/form/step-form.tsx';
import { useByHand } from './cards/form/use-by-hand.ts';
import { hasStepCard, StepCard } from './cards/step-card.tsx';
import { Conversation } from './conversation/conversation.tsx';
import { LocalLine } from './conversation/local-line.tsx';
import { SessionNotices } from './conversation/session-notices.tsx';
import { useStepPlaces } from './conversation/use-step-places.ts';
import { StepHeader } from './header/step-header.tsx';
import { StepRail } from './header/step-rail.tsx';
import { answerWithGuide } from './session/choose-answerer.ts';
import { answerConsent } from './session/consent-gate.ts';
import { leaveCrisis } from './session/fill-in.ts';
import type { Session } from './session/session-deps.ts';
import { isBusy, isCrisis, type SessionState } from './session/session-state.ts';
import { SessionFoot } from './session-foot.tsx';
import { SidePanel } from './side-panel.tsx';
import { useShownState } from './use-shown-state.ts';

/** One open conversation. */
export function SessionView({ session }: { session: Session }) {
  const state = useShownState(session);
  return (
    <CardMemory state={state}>
      <ShownSession session={session} state={state} />
    </CardMemory>
  );
}

type ShownSessionProps = { session: Session; state: SessionState };

/** Header or rail, reading column, and the result of the step. */
const ShownSession = memo(function ShownSession({ session, state }: ShownSessionProps) {
  const { t } = useTranslation();
  const { size } = useLayout();
  const places = useStepPlaces();
  const byHand = useByHand(session, state);
  const { conversation } = state;
  const isWide = size === 'desktop';
  const cardPlace = useCardPlace(state, isWide);
  const unmask = session.masker.unmask;
  const title = unmask(conversation.title) || t(`common.steps.${conversation.shownStep}`);
  if (state.safety && isCrisis(state)) {
    const { level, category } = state.safety;
    return <CrisisCard level={level} category={category} onSafe={() => leaveCrisis(session)} />;
  }
  if (state.afterConsent) {
    const answer = (isAgreed: boolean) => void answerConsent(session, isAgreed);
    return (
      <ConsentScreen
        onAgreed={() => answer(true)}
        onLater={() => answer(false)}
        onGuide={() => void answerWithGuide(session)}
      />
    );
  }
  const busy = isBusy(state);
  const isBeside = !byHand.isOpen && isBesideConversation(state, isWide);
  const card = byHand.isOpen ? (
    <StepForm
      key={conversation.shownStep}
      session={session}
      state={state}
      unmask={unmask}
      isByHand={byHand.isChosen}
      onTalk={byHand.talk}
    />
  ) : (
    <CardPlace state={state} place={cardPlace}>
      <StepCard session={session} state={state} unmask={unmask} />
    </CardPlace>
  );
  return (
    <Screen
      title={title}
      fixed
      bleed
      underStatusBar
      {...(isWide
        ? {}
        : {
            header: <StepHeader conversation={conversation} isBusy={busy} onGoTo={places.goTo} />,
          })}
    >
      <KeyboardAvoidingView
        behavior={Platform.OS === 'ios' ? 'padding' : undefined}
        style={styles.row}
      >
        {isWide ? (
          <StepRail
            conversation={conversation}
            isBusy={busy}
            unmask={unmask}
            onGoTo={places.goTo}
          />
        ) : null}
        <View style={styles.middle}>
          <SessionNotices session={session} state={state} place="above" />
          <Conversation
            places={places}
            session={session}
            state={state}
            unmask={unmask}
            isForm={byHand.isOpen}
            notices={
              <>
                <SessionNotices session={session} state={state} place="within" />
                <LocalLine session={session} state={state} place="within" />
              </>
            }
            card={byHand.isOpen || (hasStepCard(state) && !isBeside) ? card : null}
          />
          <SessionFoot session={session} state={state} byHand={byHand} />
        </View>
        {isBeside ? (
          <SidePanel actions={<StepActions session={session} state={state} place="panel" />}>
            {card}
          </SidePanel>
        ) : null}
      </KeyboardAvoidingView>
    </Screen>
  );
});

/** On desktops results stand beside the conversation; option cards need its whole width. */
function isBesideConversation(state: SessionState, isWide: boolean): boolean {
  return isWide && state.conversation.shownStep !== 'options' && hasStepCard(state);
}

const styles = StyleSheet.create({
  row: { flex: 1, flexDirection: 'row', minHeight: 0 },
  middle: { flex: 1, minWidth: 0 },
});
