import type { SessionState } from '../session/session-state.ts';
import { isBusy } from '../session/session-state.ts';
import type { CardProps } from './card-props.ts';
import { ClarifyCard } from './clarify-card.tsx';
import { CommitCard } from './commit-card.tsx';
import { EndedCard } from './ended-card.tsx';
import { hasBlanks } from './has-blanks.ts';
import { KeptPlan } from './kept-plan.tsx';
import { OptionsCards } from './options-cards.tsx';
import { ReceiveCard } from './receive-card.tsx';
import { ReframeCard } from './reframe-card.tsx';

/** The card of the present step, once its data has arrived. */
export function StepCard(props: CardProps) {
  if (!hasStepCard(props.state)) return null;
  if (props.state.conversation.endedAt !== null) return <EndedCard {...props} />;
  switch (props.state.conversation.shownStep) {
    case 'receive':
      return <ReceiveCard {...props} />;
    case 'clarify':
      return <ClarifyCard {...props} />;
    case 'reframe':
      return <ReframeCard {...props} />;
    case 'options':
      return <OptionsCards {...props} />;
    case 'commit':
      return props.state.conversation.acceptedAt ? (
        <KeptPlan {...props} />
      ) : (
        <CommitCard {...props} />
      );
  }
}

/**
 * Receive and Clarify show their card when they are done; the others as soon as there is a choice.
 * Where blanks are left a form asks for them instead.
 */
export function hasStepCard(state: SessionState): boolean {
  const { shownStep, stepComplete, state: results, endedAt, acceptedAt } = state.conversation;
  if (endedAt !== null) return true;
  // While it is only listened to, no card pushes on.
  if (results.mode === 'listen' && acceptedAt === null) return false;
  if (hasBlanks(state)) return false;
  const isDone = stepComplete || isBusy(state);
  switch (shownStep) {
    case 'receive':
      return stepComplete && results.receive !== undefined;
    case 'clarify':
      return isDone && results.clarify !== undefined;
    case 'reframe':
      return Boolean(
        results.reframe?.candidates?.length || results.reframe?.reframe || stepComplete,
      );
    case 'options':
      return (results.options?.items.length ?? 0) > 0;
    case 'commit':
      return results.commit !== undefined;
  }
}
