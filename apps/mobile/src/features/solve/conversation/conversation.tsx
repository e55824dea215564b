import { isOver } from '@solacore/solve';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { AiNotice, AiReminder } from '@/features/consent/ai-notice.tsx';
import { SpokenReminder } from '@/features/consent/spoken-reminder.tsx';
import { useReminders } from '@/features/consent/use-reminders.ts';
import { blockFlow, layout, Scale, useLayout } from '@/ui';
import { OtherWays } from '../actions/other-ways.tsx';
import { StepActions } from '../actions/step-actions.tsx';
import { FeelingChips } from '../cards/feeling-chips.tsx';
import { hasStepCard } from '../cards/step-card.tsx';
import { hasFeeling } from '../feeling.ts';
import { rateDistress } from '../session/fill-in.ts';
import { editableWords, regenerableWords, visibleMessages } from '../session/last-turn.ts';
import { beginEdit, regenerate } from '../session/replace-turn.ts';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { retryTurn } from '../session/talk.ts';
import { hasBar } from '../session-foot.tsx';
import { AnchoredScroll } from './anchored-scroll.tsx';
import { BackNote } from './back-note.tsx';
import { GuideNotice } from './guide-notice.tsx';
import { MessageList } from './message-list.tsx';
import { SpokenStatus } from './spoken-status.tsx';
import { useLasting } from './use-lasting.ts';
import type { StepPlaces } from './use-step-places.ts';

type ConversationProps = {
  places: StepPlaces;
  session: Session;
  state: SessionState;
  unmask: (text: string) => string;
  /** The card of the step, below the conversation; null where it stands elsewhere. */
  card: ReactNode;
  /** Help and connection, where the window is too low for them to stay above. */
  notices: ReactNode;
  /** The card is a form that asks everything itself. */
  isForm: boolean;
};

/* By this name the page leaves its lines as they come (public/index.html). */
const spokenHere = 'conversation';

/** Most breaks are over before anybody has to know of them. */
const reconnectingAfterMs = 3000;

/** The reading column: notices, what was said, and what has come of it. */
export function Conversation(props: ConversationProps) {
  const { places, session, state, unmask, card, notices, isForm } = props;
  const { t } = useTranslation();
  const { size } = useLayout();
  const { shownStep, state: results, status } = state.conversation;
  const isOpen = !isOver(state.conversation) && status === 'active';
  const reminders = useReminders(state.messages, session.deps.now);
  const isReceive = shownStep === 'receive';
  const isReconnecting = useLasting(state.isReconnecting, reconnectingAfterMs);
  const canRegenerate = !isForm && !state.isEditing && regenerableWords(state) !== undefined;
  const canEdit = !isForm && !state.isEditing && editableWords(state) !== undefined;
  // Once the step has its card, the words to choose from stand on it.
  const offersChoice = isOpen && !isForm && !state.isEditing && hasBar(state, size === 'desktop');
  const isListening = results.mode === 'listen';
  const isAsking = isReceive && !isForm && !isOver(state.conversation);
  const asksFeeling =
    isAsking && !isListening && !isBusy(state) && hasFeeling(state) && !hasStepCard(state);
  return (
    <AnchoredScroll
      key={isOver(state.conversation) ? 'over' : 'open'}
      scroll={places.scroll}
      lastWordsId={state.messages.findLast((message) => message.role === 'user')?.id}
      step={shownStep}
      card={card}
      below={
        <>
          {offersChoice ? <StepActions session={session} state={state} place="behind" /> : null}
          <OtherWays session={session} state={state} />
        </>
      }
      isWide={shownStep === 'options' && card !== null && !isForm}
    >
      {state.isLocal ? <GuideNotice /> : <AiNotice />}
      {isAsking ? (
        <View style={styles.column}>
          <Scale
            label={t('solve.distressBefore')}
            lowLabel={t('solve.distressLow')}
            highLabel={t('solve.distressHigh')}
            value={results.distress?.before ?? null}
            onChange={(score) => void rateDistress(session, 'before', score)}
          />
        </View>
      ) : null}
      <View
        id={spokenHere}
        role="group"
        aria-label={t('solve.conversationLabel')}
        onLayout={({ nativeEvent }) => places.onListAt(nativeEvent.layout.y)}
        style={blockFlow}
      >
        <MessageList
          session={session}
          messages={visibleMessages(state)}
          openTurn={{
            queuePosition: state.queuePosition,
            problem: state.problem,
            isReconnecting,
            onRetry: () => void retryTurn(session),
            onRegenerate: canRegenerate ? () => void regenerate(session) : undefined,
            onEdit: canEdit ? () => beginEdit(session) : undefined,
          }}
          unmask={unmask}
          remindBefore={reminders.before}
          places={places}
        />
        {reminders.isDue && isOpen ? (
          <View style={styles.below}>
            <AiReminder />
          </View>
        ) : null}
      </View>
      {notices}
      <SpokenReminder count={reminders.before.size} isDue={reminders.isDue && isOpen} />
      {asksFeeling ? <FeelingChips session={session} state={state} /> : null}
      <SpokenStatus state={state} isReconnecting={isReconnecting} />
      {isForm ? null : <BackNote state={state} />}
    </AnchoredScroll>
  );
}

const styles = StyleSheet.create({
  column: { maxWidth: layout.readingColumn },
  below: { marginTop: 16 },
});
