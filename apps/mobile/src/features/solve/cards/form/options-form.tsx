import Plus from 'lucide-react-native/icons/plus';
import { useTranslation } from 'react-i18next';
import { Button, RadioGroup, Text, tabStopOf } from '@/ui';
import { ChoiceRow } from '../choice-row.tsx';
import { FormCard } from './form-card.tsx';
import { FormGroup } from './form-group.tsx';
import { OptionFields } from './option-fields.tsx';
import {
  blankOption,
  fewestOptions,
  mostOptions,
  type OptionValues,
  optionsPart,
} from './options-part.ts';
import { type FormProps, useStepForm } from './use-step-form.ts';

/** Options by hand: two to four ways of one's own, and which of them to plan. */
export function OptionsForm(props: FormProps) {
  const { t } = useTranslation();
  const form = useStepForm(optionsPart, props);
  const { items, chosenId } = form.values;
  const named = items.filter(({ title }) => title.trim() !== '');
  const chosen = named.findIndex(({ id }) => id === chosenId);
  const firstBlank = items.findIndex(({ title }) => title.trim() === '');
  const withItem = (id: string, part: Partial<OptionValues>) => ({
    items: items.map((item) => (item.id === id ? { ...item, ...part } : item)),
  });
  return (
    <FormCard props={props} form={form} title={t('solve.form.options.title')}>
      {items.map((item, index) => (
        <OptionFields
          key={item.id}
          form={form}
          number={index + 1}
          item={item}
          isFirstBlank={index === firstBlank}
          onChange={(part) => form.change(withItem(item.id, part))}
          onChoose={(part) => form.choose(withItem(item.id, part))}
          onRemove={
            items.length > fewestOptions
              ? () => form.choose({ items: items.filter(({ id }) => id !== item.id) })
              : undefined
          }
        />
      ))}
      {items.length < mostOptions ? (
        <Button
          full
          variant="secondary"
          icon={Plus}
          label={t('solve.form.options.add')}
          onPress={() => form.change({ items: [...items, blankOption(items)] })}
        />
      ) : null}
      <FormGroup
        form={form}
        label={t('solve.form.options.choose')}
        required={{ field: 'chosenId', error: t('solve.form.options.chooseError') }}
      >
        {named.length === 0 ? (
          <Text variant="small" color="ink3">
            {t('solve.form.options.chooseEmpty')}
          </Text>
        ) : null}
        <RadioGroup label={t('solve.form.options.choose')}>
          {named.map((item, index) => (
            <ChoiceRow
              key={item.id}
              label={item.title}
              checked={index === chosen}
              tabIndex={tabStopOf(index, chosen)}
              onPress={() => form.choose({ chosenId: item.id })}
            />
          ))}
        </RadioGroup>
      </FormGroup>
    </FormCard>
  );
}
