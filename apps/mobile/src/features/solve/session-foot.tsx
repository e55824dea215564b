import { isOver } from '@solacore/solve';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useOnline } from '@/platform/use-online';
import { TextLink, useLayout } from '@/ui';
import { ActionsBar } from './actions/actions-bar.tsx';
import { FormOffer } from './cards/form/form-offer.tsx';
import { type ByHand, offersForm } from './cards/form/use-by-hand.ts';
import { hasStepCard } from './cards/step-card.tsx';
import { Composer } from './composer/composer.tsx';
import { LocalLine } from './conversation/local-line.tsx';
import { ModeLine } from './conversation/mode-line.tsx';
import { goOnHere } from './session/choose-answerer.ts';
import type { Session } from './session/session-deps.ts';
import { isBusy, type SessionState } from './session/session-state.ts';
import { waitingWords } from './session/turn-edges.ts';
import { WaitingFoot } from './waiting/waiting-foot.tsx';

type SessionFootProps = { session: Session; state: SessionState; byHand: ByHand };

/** Below the conversation: where one goes on. A form has its own actions and needs no foot. */
export function SessionFoot({ session, state, byHand }: SessionFootProps) {
  const isOnline = useOnline();
  if (!canWrite(state) || byHand.isOpen) return null;
  const waiting = waitingWords(state);
  // Offline the notice above says it already.
  const offersGuide = isOnline && !state.isLocal && !state.conversation.stepComplete;
  const onGuide = () => void goOnHere(session);
  const hasForm = offersForm(state, isOnline || state.isLocal);
  if (waiting) {
    const onForm = hasForm ? byHand.open : undefined;
    return <WaitingFoot session={session} words={waiting} onForm={onForm} />;
  }
  return (
    <View>
      <ModeLine session={session} state={state} />
      <LocalLine session={session} state={state} place="above" />
      {hasForm ? <FormOffer onOpen={byHand.open} {...(offersGuide ? { onGuide } : {})} /> : null}
      <WriteOrChoose session={session} state={state} />
    </View>
  );
}

/** Where one writes, or the bar of actions while there is a choice. */
function WriteOrChoose({ session, state }: Omit<SessionFootProps, 'byHand'>) {
  const { t } = useTranslation();
  const { size } = useLayout();
  const [saidAfter, setSaidAfter] = useState<string | null>(null);
  if (state.isEditing || !hasBar(state, size === 'desktop'))
    return <Composer session={session} state={state} />;
  const lastWords = state.messages.findLast((message) => message.role === 'user')?.id ?? '';
  if (saidAfter !== lastWords) {
    return (
      <ActionsBar session={session} state={state} onSayInstead={() => setSaidAfter(lastWords)} />
    );
  }
  const isPlan = state.conversation.shownStep === 'commit';
  return (
    <View>
      <View style={styles.back}>
        <TextLink
          variant="uiMedium"
          label={t(isPlan ? 'solve.backToPlan' : 'solve.backToChoices')}
          onPress={() => setSaidAfter(null)}
        />
      </View>
      <Composer session={session} state={state} autoFocus />
    </View>
  );
}

/** Beside a panel on desktops the composer stays; option cards have no panel. */
export function hasBar(state: SessionState, isWide: boolean): boolean {
  const { shownStep } = state.conversation;
  if (isBusy(state) || !hasStepCard(state)) return false;
  if (isWide) return shownStep === 'options';
  return shownStep === 'reframe' || shownStep === 'options' || shownStep === 'commit';
}

function canWrite({ conversation }: SessionState): boolean {
  return !isOver(conversation) && conversation.status !== 'abandoned';
}

const styles = StyleSheet.create({ back: { paddingHorizontal: 16, alignSelf: 'center' } });
