import { smallerStep } from '@solacore/solve';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, Field, Text } from '@/ui';
import { cardState } from '../cards/card-memory.tsx';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { isStoppedByDanger } from '../session/talk.ts';
import { takeSmallerStep } from './save-check-in.ts';

const longestStep = 500;
const useOffered = cardState<ReturnType<typeof smallerStep>>();
const useWords = cardState<string>();
const useChoice = cardState<'taken' | 'left' | null>();

/** After "not yet": a smaller step in the person's own words, to take, to change or to leave. */
export function SmallerStep({ session, state }: { session: Session; state: SessionState }) {
  const { t } = useTranslation();
  const language = useLanguage();
  // What is offered stays while it is looked at, also once the plan has taken it.
  const plan = state.conversation.state.commit;
  const [offered] = useOffered('smaller step', plan ? smallerStep(plan, language) : null);
  const atFirst = session.masker.unmask(offered?.firstStep ?? '');
  const [words, setWords] = useWords('smaller step', atFirst);
  const [choice, setChoice] = useChoice('smaller step', null);
  if (!offered) return <Text color="ink2">{t('solve.checkIn.smallest')}</Text>;
  if (choice === 'left') return null;
  if (choice === 'taken') return <Text role="status">{t('solve.checkIn.taken')}</Text>;
  const take = async () => {
    const step = words.trim();
    if (step === '' || (await isStoppedByDanger(session, step))) return;
    await takeSmallerStep(session, { words: step, minutes: offered.minutes });
    setChoice('taken');
  };
  return (
    <View style={styles.stack}>
      <Text>{t('solve.checkIn.smallerText')}</Text>
      <Field
        label={t('solve.checkIn.smaller')}
        variant="voiceS"
        value={words}
        onChangeText={setWords}
        maxLength={longestStep}
        multiline
      />
      <View style={styles.actions}>
        <Button full size="small" label={t('solve.checkIn.take')} onPress={() => void take()} />
        <Button
          full
          size="small"
          variant="quiet"
          label={t('solve.checkIn.leave')}
          onPress={() => setChoice('left')}
        />
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 10 },
  actions: { gap: 4 },
});
