import X from 'lucide-react-native/icons/x';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { IconButton, Text, useTheme } from '@/ui';
import { ChipChoice } from './chip-choice.tsx';
import { FormField } from './form-field.tsx';
import { longestReasons, longestTitle, type OptionValues } from './options-part.ts';
import type { FormState } from './use-step-form.ts';

const efforts = ['low', 'med', 'high'] as const;

type OptionFieldsProps = {
  form: FormState;
  number: number;
  item: OptionValues;
  /** Where a missing way is asked for. */
  isFirstBlank: boolean;
  onChange: (part: Partial<OptionValues>) => void;
  onChoose: (part: Partial<OptionValues>) => void;
  onRemove: (() => void) | undefined;
};

/** One way forward in the person's own words: what speaks for it, against it, and how much it asks. */
export function OptionFields(props: OptionFieldsProps) {
  const { form, number, item, isFirstBlank, onChange, onChoose, onRemove } = props;
  const { t } = useTranslation();
  const { colors } = useTheme();
  const way = t('solve.form.options.way', { number });
  const hint = number === 1 ? 'firstHint' : 'secondHint';
  return (
    <View role="group" aria-label={way} style={[styles.way, { borderTopColor: colors.line }]}>
      <View style={styles.top}>
        <Text variant="h3" heading={3}>
          {way}
        </Text>
        {onRemove ? (
          <IconButton
            icon={X}
            label={t('solve.form.options.remove', { number })}
            onPress={onRemove}
          />
        ) : null}
      </View>
      <FormField
        form={form}
        label={t('solve.form.options.name')}
        hint={number > 2 ? undefined : t(`solve.form.options.${hint}`)}
        required={{
          field: isFirstBlank ? 'items' : '',
          error: t('solve.form.options.nameError'),
        }}
        longest={longestTitle}
        value={item.title}
        onChange={(title) => onChange({ title })}
      />
      <FormField
        form={form}
        label={t('solve.form.options.pros')}
        hint={t('solve.form.options.reasonsHint')}
        longest={longestReasons}
        value={item.pros}
        onChange={(pros) => onChange({ pros })}
      />
      <FormField
        form={form}
        label={t('solve.form.options.cons')}
        hint={t('solve.form.options.reasonsHint')}
        longest={longestReasons}
        value={item.cons}
        onChange={(cons) => onChange({ cons })}
      />
      <View style={styles.effort}>
        <Text variant="uiMedium" aria-hidden>
          {t('solve.form.options.effort')}
        </Text>
        <ChipChoice
          label={t('solve.form.options.effort')}
          choices={efforts.map((value) => ({ value, label: t(`solve.options.effort.${value}`) }))}
          value={item.effort}
          onChoose={(effort) => onChoose({ effort })}
        />
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  way: { gap: 16, paddingTop: 14, borderTopWidth: 1 },
  top: {
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: 44,
  },
  effort: { gap: 8 },
});
