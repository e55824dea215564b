import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Text, useLayout } from '@/ui';
import { ContinueButton } from '../actions/continue-button.tsx';
import { changeResults } from '../session/fill-in.ts';
import type { CardProps } from './card-props.ts';
import { EditableRow } from './editable-row.tsx';
import { FeelingChips } from './feeling-chips.tsx';
import { ResultCard } from './result-card.tsx';
import { useRowInset } from './use-row-inset.ts';

/** Receive: what it is about, and the feeling with the words to correct it. */
export function ReceiveCard({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const { size } = useLayout();
  const inset = useRowInset();
  const { receive } = state.conversation.state;
  if (!receive) return null;
  return (
    <ResultCard
      title={t('solve.receive.title')}
      actions={size === 'desktop' ? null : <ContinueButton session={session} state={state} />}
    >
      <EditableRow
        session={session}
        caption={t('solve.receive.theme')}
        value={unmask(receive.theme)}
        onSave={(theme) =>
          void changeResults(session, (results) => ({
            ...results,
            receive: { ...receive, theme: session.masker.mask(theme) },
          }))
        }
      />
      <View style={[styles.feeling, { paddingHorizontal: inset }]}>
        <Text variant="smallMedium" color="ink3">
          {t('solve.receive.feeling')}
        </Text>
        <FeelingChips session={session} state={state} />
      </View>
    </ResultCard>
  );
}

const styles = StyleSheet.create({ feeling: { paddingVertical: 12, gap: 8 } });
