import { useTranslation } from 'react-i18next';
import { changeResults, confirmFeeling } from '../session/fill-in.ts';
import type { CardProps } from './card-props.ts';
import { ContinueButton } from './continue-button.tsx';
import { EditableRow } from './editable-row.tsx';
import { ResultCard } from './result-card.tsx';

/** Receive: the feeling and what it is about. */
export function ReceiveCard({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const { receive } = state.conversation.state;
  if (!receive) return null;
  return (
    <ResultCard
      title={t('solve.receive.title')}
      actions={<ContinueButton session={session} state={state} />}
    >
      <EditableRow
        caption={t('solve.receive.theme')}
        value={unmask(receive.theme)}
        onSave={(theme) =>
          void changeResults(session, (results) => ({
            ...results,
            receive: { ...receive, theme: session.masker.mask(theme) },
          }))
        }
      />
      <EditableRow
        isLast
        longest={60}
        caption={t('solve.receive.feeling')}
        value={state.conversation.emotion ?? receive.emotion.label}
        onSave={(label) => void confirmFeeling(session, label)}
      />
    </ResultCard>
  );
}
