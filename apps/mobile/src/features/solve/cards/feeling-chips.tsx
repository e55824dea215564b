import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Chip, Field } from '@/ui';
import { capitalized, hasFeeling, suggestedFeeling } from '../feeling.ts';
import { confirmFeeling } from '../session/fill-in.ts';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';

const common = ['worry', 'sad', 'angry', 'tired'] as const;
const shownAtMost = 4;

type FeelingChipsProps = { session: Session; state: SessionState };

/** Confirm or correct the feeling that the reply named. Until then the screen stays neutral. */
export function FeelingChips({ session, state }: FeelingChipsProps) {
  const { t } = useTranslation();
  const [own, setOwn] = useState<string | null>(null);
  const { emotion } = state.conversation;
  if (!hasFeeling(state)) return null;
  const words = [
    emotion,
    suggestedFeeling(state),
    ...common.map((key) => t(`solve.receive.feelings.${key}`)),
  ];
  const labels = words
    .filter((word): word is string => Boolean(word))
    .map(capitalized)
    .filter((word, index, all) => all.indexOf(word) === index)
    .slice(0, shownAtMost);
  const chosen = emotion ? capitalized(emotion) : null;
  return (
    <View style={styles.stack}>
      <View role="radiogroup" aria-label={t('solve.receive.question')} style={styles.chips}>
        {labels.map((label) => (
          <Chip
            key={label}
            role="radio"
            label={label}
            selected={label === chosen}
            onPress={() => void confirmFeeling(session, label)}
          />
        ))}
      </View>
      {own === null ? (
        <Chip label={t('solve.receive.own')} onPress={() => setOwn('')} />
      ) : (
        <View style={styles.own}>
          <Field
            label={t('solve.receive.ownLabel')}
            value={own}
            maxLength={60}
            onChangeText={setOwn}
            autoFocus
          />
          <Button
            size="small"
            variant="secondary"
            label={t('solve.save')}
            onPress={() => {
              if (own.trim() !== '') void confirmFeeling(session, own.trim());
              setOwn(null);
            }}
          />
        </View>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 8, alignItems: 'flex-start' },
  chips: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 },
  own: { gap: 8, alignSelf: 'stretch', maxWidth: 360 },
});
