import { useTranslation } from 'react-i18next';
import { useLayout } from '@/ui';
import { capitalized, hasFeeling } from '../feeling.ts';
import { changeResults, confirmFeeling } from '../session/fill-in.ts';
import type { CardProps } from './card-props.ts';
import { ContinueButton } from './continue-button.tsx';
import { EditableRow } from './editable-row.tsx';
import { ResultCard } from './result-card.tsx';

/** Receive: the feeling and what it is about. */
export function ReceiveCard({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const { size } = useLayout();
  const { receive } = state.conversation.state;
  if (!receive) return null;
  // On narrow screens the words to choose from stand right above the card.
  const isFeelingInReach = size !== 'desktop' && hasFeeling(state);
  return (
    <ResultCard
      title={t('solve.receive.title')}
      actions={<ContinueButton session={session} state={state} />}
    >
      <EditableRow
        isLast={isFeelingInReach}
        caption={t('solve.receive.theme')}
        value={unmask(receive.theme)}
        onSave={(theme) =>
          void changeResults(session, (results) => ({
            ...results,
            receive: { ...receive, theme: session.masker.mask(theme) },
          }))
        }
      />
      {isFeelingInReach ? null : (
        <EditableRow
          isLast
          longest={60}
          caption={t('solve.receive.feeling')}
          value={capitalized(state.conversation.emotion ?? receive.emotion.label)}
          onSave={(label) => void confirmFeeling(session, label)}
        />
      )}
    </ResultCard>
  );
}
