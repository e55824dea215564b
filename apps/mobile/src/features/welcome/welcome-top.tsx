import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { HelpButton, IconButton, layout, StepProgress, Text, Wordmark } from '@/ui';
import { useWelcomeWay } from './use-welcome-way.ts';
import { type WelcomeStep, welcomeSteps } from './welcome-steps.ts';

/** On the field: the way back, help, the title, and how far it is. */
export function WelcomeTop({ step, isBeside }: { step: WelcomeStep; isBeside?: boolean }) {
  const { t } = useTranslation();
  const { back, goTo } = useWelcomeWay(step);
  const number = welcomeSteps.indexOf(step) + 1;
  const title = t(`welcome.${step}.title`);
  const heading = useFocusOnChange(step);
  return (
    <View style={isBeside ? styles.beside : null}>
      <View style={styles.bar}>
        {back ? (
          <IconButton icon={ArrowLeft} iconSize={22} label={t('common.back')} onPress={back} />
        ) : (
          <View style={styles.name}>
            <Wordmark />
          </View>
        )}
        <HelpButton />
      </View>
      <View style={isBeside ? styles.middle : styles.column}>
        <View ref={heading} tabIndex={-1} style={isBeside ? styles.titleBeside : styles.title}>
          <Text variant={isBeside ? 'displayWide' : 'title'} heading={1} style={styles.words}>
            {title}
          </Text>
          <Text variant="ui">{t('welcome.stepOf', { number })}</Text>
        </View>
        <Text variant={isBeside ? 'body' : 'ui'}>{t(`welcome.${step}.lead`)}</Text>
        <View style={isBeside ? styles.lineBeside : styles.line}>
          <StepProgress
            current={number}
            count={welcomeSteps.length}
            label={t('welcome.stepLabel', { number, title })}
            done={welcomeSteps.slice(0, number - 1).map((one) => ({
              label: t('welcome.goTo', { title: t(`welcome.${one}.title`) }),
              onPress: () => goTo(one),
            }))}
          />
        </View>
      </View>
    </View>
  );
}

/* Each screen is made anew, so what was shown before is remembered beside them. */
let shownLast: WelcomeStep | null = null;

/** From screen to screen a reader goes on at the new heading; the first is read from its top. */
function useFocusOnChange(step: WelcomeStep) {
  const target = useRef<View>(null);
  useEffect(() => {
    if (shownLast !== null && shownLast !== step) target.current?.focus();
    shownLast = step;
  }, [step]);
  return target;
}

const styles = StyleSheet.create({
  beside: { flex: 1 },
  bar: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: 44,
    marginHorizontal: -14,
  },
  name: { paddingLeft: 14 },
  column: { width: '100%', maxWidth: layout.readingColumn, alignSelf: 'center' },
  middle: { flex: 1, justifyContent: 'center' },
  title: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: 12,
    paddingTop: 4,
    outlineWidth: 0,
  },
  // Large titles fill the line: how far it is stands above them.
  titleBeside: { flexDirection: 'column-reverse', gap: 6, paddingBottom: 6, outlineWidth: 0 },
  words: { flexShrink: 1 },
  line: { paddingTop: 7 },
  lineBeside: { paddingTop: 20 },
});
