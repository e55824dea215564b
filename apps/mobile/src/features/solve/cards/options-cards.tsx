import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { RadioGroup, Text, tabStopOf, useLayout } from '@/ui';
import { NoneOfThese } from '../actions/none-of-these.tsx';
import { chooseOption, putAwayPerspective, rateOption } from '../session/fill-in.ts';
import type { CardProps } from './card-props.ts';
import { OptionCard } from './option-card.tsx';
import { Perspective } from './perspective.tsx';

/** Options: cards side by side where there is room, one chosen, and one's own idea among them. */
export function OptionsCards({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const { size } = useLayout();
  const { options } = state.conversation.state;
  if (!options || options.items.length === 0) return null;
  const isPhone = size === 'phone';
  const columns = columnsFor(options.items.length, size === 'desktop' ? 3 : 2);
  const chosen = options.items.findIndex((item) => item.id === options.chosenId);
  return (
    <View style={styles.stack}>
      <Text variant={size === 'desktop' ? 'title' : 'h2'} heading={2}>
        {t('solve.options.title', { count: options.items.length })}
      </Text>
      <RadioGroup label={t('solve.options.choices')} style={isPhone ? styles.column : styles.grid}>
        {options.items.map((option, index) => (
          <OptionCard
            key={option.id}
            option={option}
            unmask={unmask}
            isWide={!isPhone}
            widthShare={isPhone ? undefined : 1 / columns}
            tabIndex={tabStopOf(index, chosen)}
            chosen={index === chosen}
            onChoose={() => void chooseOption(session, option.id)}
            onRate={(fit) => void rateOption(session, option.id, fit)}
          />
        ))}
      </RadioGroup>
      <Perspective
        text={unmask(options.perspective ?? '')}
        onPutAway={() => void putAwayPerspective(session)}
      />
      {isPhone ? (
        <View style={styles.none}>
          <NoneOfThese session={session} state={state} />
        </View>
      ) : null}
    </View>
  );
}

/** Four stand two and two: none is left alone in a row. */
function columnsFor(count: number, most: number): number {
  return count === 4 ? 2 : Math.min(count, most);
}

const styles = StyleSheet.create({
  stack: { gap: 12 },
  column: { gap: 11 },
  // Its words stand in line with the others, its target around them.
  none: { marginLeft: -12 },
  grid: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'stretch', margin: -7 },
});
