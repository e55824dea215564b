import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { RadioGroup, Scale, Text, tabStopOf } from '@/ui';
import { changeReframe } from '../session/fill-in.ts';
import type { CardProps } from './card-props.ts';
import { ChoiceRow } from './choice-row.tsx';
import { OwnView } from './own-view.tsx';
import { Perspective } from './perspective.tsx';
import { ResultCard } from './result-card.tsx';
import { useRowInset } from './use-row-inset.ts';

/** Reframe: the views to choose from, one's own, and how true the chosen one feels. */
export function ReframeCard({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const inset = useRowInset();
  const { reframe } = state.conversation.state;
  if (!reframe) return null;
  const candidates = reframe.candidates ?? [];
  const chosen = reframe.declined ? undefined : reframe.reframe;
  const isOwn = chosen !== undefined && chosen !== '' && !candidates.includes(chosen);
  const views = isOwn ? [...candidates, chosen] : candidates;
  const place = chosen === undefined ? -1 : views.indexOf(chosen);
  return (
    <ResultCard title={t('solve.reframe.title')}>
      {reframe.thought ? (
        <View style={[styles.thought, { paddingHorizontal: inset }]}>
          <Text variant="smallMedium" color="ink3">
            {t('solve.reframe.thought')}
          </Text>
          <Text variant="voiceS">{unmask(reframe.thought)}</Text>
        </View>
      ) : null}
      <RadioGroup label={t('solve.reframe.choices')}>
        {views.map((view, index) => (
          <ChoiceRow
            key={view}
            label={unmask(view)}
            checked={view === chosen}
            tabIndex={tabStopOf(index, place)}
            onPress={() =>
              void changeReframe(session, {
                reframe: view,
                source: candidates.includes(view) ? 'ai' : 'user',
                declined: false,
              })
            }
          />
        ))}
      </RadioGroup>
      <OwnView
        session={session}
        onSave={(words) =>
          void changeReframe(session, {
            reframe: session.masker.mask(words),
            source: 'user',
            declined: false,
          })
        }
      />
      {chosen ? (
        <View style={[styles.belief, { paddingHorizontal: inset }]}>
          <Scale
            label={t('solve.reframe.belief')}
            lowLabel={t('solve.reframe.low')}
            highLabel={t('solve.reframe.high')}
            value={reframe.belief === undefined ? null : Math.round(reframe.belief / 10)}
            onChange={(value) => void changeReframe(session, { belief: value * 10 })}
          />
        </View>
      ) : null}
      <View style={{ paddingHorizontal: inset }}>
        <Perspective
          text={unmask(reframe.perspective ?? '')}
          onPutAway={() => void changeReframe(session, { perspective: '' })}
        />
      </View>
    </ResultCard>
  );
}

const styles = StyleSheet.create({
  thought: { paddingVertical: 10 },
  belief: { paddingVertical: 12 },
});
