import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, Chip, Field, RadioGroup, tabStopOf } from '@/ui';
import { capitalized, feelingChoices, feelingWord } from '../feeling.ts';
import { confirmFeeling } from '../session/fill-in.ts';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { isStoppedByDanger } from '../session/talk.ts';
import { useEditInPlace } from './use-edit-in-place.ts';

type FeelingChipsProps = { session: Session; state: SessionState };

/** Confirm or correct the feeling that the reply named. Until then the screen stays neutral. */
export function FeelingChips({ session, state }: FeelingChipsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { draft: own, setDraft: setOwn, place } = useEditInPlace('own feeling');
  const { emotion, stepComplete, state: results } = state.conversation;
  const words = feelingChoices(t, state, language);
  // Going on from the card says yes to the word that stands on it.
  const standing = stepComplete ? (results.receive?.emotion.label ?? '') : '';
  const chosen = words.indexOf(capitalized(emotion ?? feelingWord(t, standing, language)));
  const save = async () => {
    setOwn(null);
    const word = (own ?? '').trim();
    if (word !== '' && !(await isStoppedByDanger(session, word))) {
      await confirmFeeling(session, word);
    }
  };
  return (
    <View ref={place} style={styles.stack}>
      <View style={styles.chips}>
        <RadioGroup label={t('solve.receive.question')} style={styles.within}>
          {words.map((word, index) => (
            <Chip
              key={word}
              role="radio"
              label={word}
              selected={index === chosen}
              tabIndex={tabStopOf(index, chosen)}
              onPress={() => void confirmFeeling(session, word)}
            />
          ))}
        </RadioGroup>
        {own === null ? <Chip label={t('solve.receive.own')} onPress={() => setOwn('')} /> : null}
      </View>
      {own === null ? null : (
        <View style={styles.own}>
          <Field
            label={t('solve.receive.ownLabel')}
            value={own}
            maxLength={60}
            onChangeText={setOwn}
            onSubmitEditing={() => void save()}
            autoFocus
          />
          <Button
            size="small"
            variant="secondary"
            label={t('solve.save')}
            onPress={() => void save()}
          />
        </View>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 8, alignSelf: 'stretch' },
  chips: { flexDirection: 'row', flexWrap: 'wrap', gap: 8, flexShrink: 1 },
  // One flow of chips: the last word does not stand alone between the others and one's own.
  within: { display: 'contents' },
  own: { gap: 8, maxWidth: 360 },
});
