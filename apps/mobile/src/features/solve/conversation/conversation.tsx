import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { layout, Scale } from '@/ui';
import { FeelingChips } from '../cards/feeling-chips.tsx';
import { rateDistress } from '../session/fill-in.ts';
import type { Session } from '../session/session-deps.ts';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { retryTurn } from '../session/talk.ts';
import { AnchoredScroll } from './anchored-scroll.tsx';
import { MessageList } from './message-list.tsx';
import { SpokenStatus } from './spoken-status.tsx';
import { WhoAnswers } from './who-answers.tsx';

type ConversationProps = {
  session: Session;
  state: SessionState;
  unmask: (text: string) => string;
  /** The card of the step, below the conversation; null where it stands elsewhere. */
  card: ReactNode;
};

const wideColumn = 900;

/** The reading column: notices, what was said, and what has come of it. */
export function Conversation({ session, state, unmask, card }: ConversationProps) {
  const { t } = useTranslation();
  const { shownStep, state: results } = state.conversation;
  const isReceive = shownStep === 'receive';
  return (
    <AnchoredScroll
      key={state.conversation.acceptedAt ? 'kept' : 'open'}
      lastWordsId={state.messages.findLast((message) => message.role === 'user')?.id}
      card={card}
      maxWidth={shownStep === 'options' ? wideColumn : layout.readingColumn}
    >
      <WhoAnswers />
      {isReceive ? (
        <View style={styles.column}>
          <Scale
            label={t('solve.distressBefore')}
            lowLabel={t('solve.distressLow')}
            highLabel={t('solve.distressHigh')}
            value={results.distress?.before ?? null}
            valueText={(value) => t('solve.scaleValue', { value })}
            onChange={(score) => void rateDistress(session, 'before', score)}
          />
        </View>
      ) : null}
      <View role="group" aria-label={t('solve.conversationLabel')} style={styles.messages}>
        <MessageList
          messages={state.messages}
          queuePosition={state.queuePosition}
          unmask={unmask}
          onRetry={() => void retryTurn(session)}
        />
      </View>
      {isReceive && !isBusy(state) ? <FeelingChips session={session} state={state} /> : null}
      <SpokenStatus state={state} />
    </AnchoredScroll>
  );
}

const styles = StyleSheet.create({
  column: { maxWidth: layout.readingColumn },
  messages: { gap: 16 },
});
