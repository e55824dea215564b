import { type Step, steps } from '@solacore/contract';
import Check from 'lucide-react-native/icons/check';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import type { Conversation } from '@/local-db';
import { Icon, Text, useTheme } from '@/ui';
import { capitalized, feelingWord } from '../feeling.ts';
import { stepSummary } from './step-summary.ts';

type RailStepProps = {
  step: Step;
  conversation: Conversation;
  unmask: (text: string) => string;
  /** Where the line under the present step lies, in px from the top of the list. */
  onLineAt: (y: number) => void;
};

/** One step of the rail: done with its result in the person's words, present, or to come. */
export function RailStep({ step, conversation, unmask, onLineAt }: RailStepProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const language = useLanguage();
  const index = steps.indexOf(step);
  const present = steps.indexOf(conversation.shownStep);
  const isPresent = index === present;
  const isDone = index < present || conversation.acceptedAt !== null;
  const feeling = (label: string) =>
    capitalized(conversation.emotion ?? feelingWord(t, label, language));
  const summary = isDone ? unmask(stepSummary(conversation, step, feeling)) : '';
  return (
    <View
      role="listitem"
      aria-current={isPresent ? 'step' : false}
      onLayout={({ nativeEvent: { layout } }) => {
        if (isPresent) onLineAt(layout.y + lineTop);
      }}
      style={styles.row}
    >
      <Text variant="ui" style={styles.number}>
        {index + 1}
      </Text>
      <View style={styles.words}>
        {isPresent ? (
          <Text variant="title" heading={1} style={styles.present}>
            {t(`common.steps.${step}`)}
          </Text>
        ) : (
          <Text variant="body">{t(`common.steps.${step}`)}</Text>
        )}
        {isPresent ? <View style={[styles.line, { backgroundColor: colors.ink }]} /> : null}
        {isPresent ? (
          <Text variant="ui" style={styles.hint}>
            {t(`solve.stepHint.${step}`)}
          </Text>
        ) : null}
        {summary && !isPresent ? (
          <Text variant="voiceS" style={styles.summary} numberOfLines={3}>
            {summary}
          </Text>
        ) : null}
      </View>
      {isDone ? (
        <View role="img" aria-label={t('solve.stepDone')}>
          <Icon icon={Check} size={17} />
        </View>
      ) : null}
    </View>
  );
}

const lineTop = 42;

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'baseline', gap: 14 },
  number: { width: 10 },
  words: { flex: 1, minWidth: 0 },
  present: { height: 40 },
  line: { height: 4, borderRadius: 2, marginLeft: -24, marginRight: 0 },
  hint: { marginTop: 16, marginLeft: -24 },
  summary: { fontSize: 16, lineHeight: 22 },
});
