import type { ClarifyResult } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { useLayout } from '@/ui';
import { ContinueButton } from '../actions/continue-button.tsx';
import { changeResults } from '../session/fill-in.ts';
import type { CardProps } from './card-props.ts';
import { ChangeableRow } from './changeable-row.tsx';
import { EditableRow } from './editable-row.tsx';
import { ResultCard } from './result-card.tsx';

/** Clarify: the problem as somebody else could check it. */
export function ClarifyCard({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const { size } = useLayout();
  const { clarify } = state.conversation.state;
  if (!clarify) return null;
  const change = (part: Partial<ClarifyResult>) =>
    void changeResults(session, (results) => ({ ...results, clarify: { ...clarify, ...part } }));
  const mask = session.masker.mask;
  const [obstacle, ...otherObstacles] = clarify.obstacles;
  const [guess, ...otherGuesses] = clarify.assumptions;
  return (
    <ResultCard
      title={t('solve.clarify.title')}
      actions={size === 'desktop' ? null : <ContinueButton session={session} state={state} />}
    >
      <EditableRow
        session={session}
        caption={t('solve.clarify.problem')}
        value={unmask(clarify.problem)}
        onSave={(problem) => change({ problem: mask(problem) })}
      />
      <EditableRow
        session={session}
        caption={t('solve.clarify.goal')}
        value={unmask(clarify.goal)}
        onSave={(goal) => change({ goal: mask(goal) })}
      />
      <EditableRow
        session={session}
        caption={t('solve.clarify.obstacle')}
        value={unmask(obstacle?.text ?? '')}
        onSave={(text) => {
          const kind = obstacle?.kind ?? 'outer';
          change({ obstacles: [{ kind, text: mask(text) }, ...otherObstacles] });
        }}
      />
      {guess === undefined ? null : (
        <EditableRow
          session={session}
          caption={t('solve.clarify.assumptions')}
          value={unmask(guess)}
          onSave={(text) => change({ assumptions: [mask(text), ...otherGuesses] })}
        />
      )}
      <ChangeableRow session={session} clarify={clarify} />
    </ResultCard>
  );
}
