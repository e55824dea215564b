import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Text, useLayout } from '@/ui';
import { chooseOption, rateOption } from '../session/fill-in.ts';
import { isBusy } from '../session/session-state.ts';
import { sayWords } from '../session/talk.ts';
import { AddOption } from './add-option.tsx';
import type { CardProps } from './card-props.ts';
import { ContinueButton } from './continue-button.tsx';
import { OptionCard } from './option-card.tsx';

/** Options: cards side by side where there is room, one chosen, and one's own idea among them. */
export function OptionsCards({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const { size } = useLayout();
  const { options } = state.conversation.state;
  if (!options || options.items.length === 0) return null;
  // Two by two where four would leave one alone in its line.
  const basis = options.items.length === 4 || size === 'tablet' ? 320 : 260;
  const hasChosen = options.items.some((item) => item.id === options.chosenId);
  return (
    <View style={styles.stack}>
      <Text variant="h2" heading={2}>
        {t('solve.options.title', { count: options.items.length })}
      </Text>
      <View
        role="radiogroup"
        aria-label={t('solve.options.choices')}
        style={size === 'phone' ? styles.column : styles.grid}
      >
        {options.items.map((option) => (
          <OptionCard
            key={option.id}
            option={option}
            unmask={unmask}
            {...(size === 'phone' ? {} : { basis })}
            chosen={option.id === options.chosenId}
            onChoose={() => void chooseOption(session, option.id)}
            onRate={(fit) => void rateOption(session, option.id, fit)}
          />
        ))}
      </View>
      <AddOption session={session} />
      <View style={styles.actions}>
        <ContinueButton
          session={session}
          state={state}
          label={t('solve.options.plan')}
          reason={hasChosen ? undefined : t('solve.options.chooseFirst')}
        />
        {isBusy(state) ? null : (
          <Button
            full
            variant="quiet"
            label={t('solve.options.none')}
            onPress={() => void sayWords(session, t('solve.noneMessage'))}
          />
        )}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 12 },
  column: { gap: 11 },
  grid: { flexDirection: 'row', flexWrap: 'wrap', gap: 14, alignItems: 'stretch' },
  actions: { gap: 4, alignSelf: 'stretch', maxWidth: 520 },
});
