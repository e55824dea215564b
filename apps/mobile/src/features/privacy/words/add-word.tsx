import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Field, showToast } from '@/ui';
import { longestWord, mostWords, tidyWord, type WordProblem } from './check-word.ts';
import type { HiddenWords } from './hidden-words.ts';

type AddWordProps = { hidden: HiddenWords; variant: 'primary' | 'secondary' };

/** One more name or word to hide. Enter adds it; what is wrong stands at the field. */
export function AddWord({ hidden, variant }: AddWordProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<WordProblem | null>(null);
  const [added, setAdded] = useState('');
  const [busy, setBusy] = useState(false);

  const add = async () => {
    if (busy) return;
    setBusy(true);
    try {
      const found = await hidden.add(text);
      setProblem(found);
      if (found) return;
      setAdded(tidyWord(text));
      setText('');
    } catch {
      showToast({ message: t('privacy.words.notKept') });
    } finally {
      setBusy(false);
    }
  };

  const error = problem
    ? t(`privacy.words.problems.${problem}`, { longest: longestWord, most: mostWords })
    : undefined;
  return (
    <View style={styles.stack}>
      <Field
        label={t('privacy.words.label')}
        hint={
          added && text === '' ? t('privacy.words.added', { word: added }) : t('privacy.words.hint')
        }
        error={error}
        variant="voiceS"
        value={text}
        onChangeText={(next) => {
          setText(next);
          setProblem(null);
        }}
        autoCapitalize="none"
        autoCorrect={false}
        autoComplete="off"
        onSubmitEditing={() => void add()}
        blurOnSubmit={false}
      />
      <Button
        full
        variant={variant}
        label={t('privacy.words.add')}
        busy={busy}
        busyLabel={t('privacy.words.adding')}
        onPress={() => void add()}
      />
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 10 } });
