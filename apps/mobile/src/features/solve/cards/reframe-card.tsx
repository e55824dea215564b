import Pencil from 'lucide-react-native/icons/pencil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { Button, Field, Icon, Scale, Text } from '@/ui';
import { changeReframe } from '../session/fill-in.ts';
import { isBusy } from '../session/session-state.ts';
import { continueToNextStep } from '../session/talk.ts';
import type { CardProps } from './card-props.ts';
import { ChoiceRow } from './choice-row.tsx';
import { ContinueButton } from './continue-button.tsx';
import { ResultCard } from './result-card.tsx';

/** Reframe: the views to choose from, one's own, and how true the chosen one feels. */
export function ReframeCard({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const { reframe } = state.conversation.state;
  if (!reframe) return null;
  const candidates = reframe.candidates ?? [];
  const chosen = reframe.declined ? undefined : reframe.reframe;
  const isOwn = chosen !== undefined && chosen !== '' && !candidates.includes(chosen);
  const views = isOwn ? [...candidates, chosen] : candidates;
  const hasAnswer = Boolean(chosen) || reframe.declined === true;
  const keepThought = async () => {
    await changeReframe(session, { declined: true });
    await continueToNextStep(session);
  };
  return (
    <ResultCard
      title={t('solve.reframe.title')}
      actions={
        <>
          <ContinueButton
            session={session}
            state={state}
            reason={hasAnswer ? undefined : t('solve.reframe.chooseFirst')}
          />
          {isBusy(state) ? null : (
            <Button
              full
              variant="quiet"
              label={t('solve.reframe.accurate')}
              onPress={() => void keepThought()}
            />
          )}
        </>
      }
    >
      {reframe.thought ? (
        <View style={styles.thought}>
          <Text variant="smallMedium" color="ink3">
            {t('solve.reframe.thought')}
          </Text>
          <Text variant="voiceS">{unmask(reframe.thought)}</Text>
        </View>
      ) : null}
      <View role="radiogroup" aria-label={t('solve.reframe.choices')}>
        {views.map((view) => (
          <ChoiceRow
            key={view}
            label={unmask(view)}
            checked={view === chosen}
            onPress={() =>
              void changeReframe(session, {
                reframe: view,
                source: candidates.includes(view) ? 'ai' : 'user',
                declined: false,
              })
            }
          />
        ))}
      </View>
      <OwnView
        onSave={(words) =>
          void changeReframe(session, {
            reframe: session.masker.mask(words),
            source: 'user',
            declined: false,
          })
        }
      />
      {chosen ? (
        <View style={styles.belief}>
          <Scale
            label={t('solve.reframe.belief')}
            lowLabel={t('solve.reframe.low')}
            highLabel={t('solve.reframe.high')}
            value={reframe.belief === undefined ? null : Math.round(reframe.belief / 10)}
            valueText={(value) => t('solve.scaleValue', { value })}
            onChange={(value) => void changeReframe(session, { belief: value * 10 })}
          />
        </View>
      ) : null}
    </ResultCard>
  );
}

function OwnView({ onSave }: { onSave: (words: string) => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <Pressable role="button" onPress={() => setDraft('')} style={styles.write}>
        <View style={styles.pencil}>
          <Icon icon={Pencil} size={17} />
        </View>
        <Text variant="uiMedium">{t('solve.reframe.writeOwn')}</Text>
      </Pressable>
    );
  }
  return (
    <View style={styles.own}>
      <Field
        label={t('solve.reframe.ownLabel')}
        variant="voiceS"
        value={draft}
        onChangeText={setDraft}
        maxLength={500}
        multiline
        autoFocus
      />
      <Button
        size="small"
        variant="secondary"
        label={t('solve.save')}
        onPress={() => {
          if (draft.trim() !== '') onSave(draft.trim());
          setDraft(null);
        }}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  thought: { paddingHorizontal: 18, paddingVertical: 10 },
  write: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 14,
    minHeight: 50,
    paddingHorizontal: 18,
  },
  pencil: { width: 24, alignItems: 'center' },
  own: { padding: 14, gap: 10 },
  belief: { paddingHorizontal: 18, paddingVertical: 12 },
});
