import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { useAction } from '@/features/devices/use-action.ts';
import { Button, Card, Field, RadioGroup, RadioMark, Row, Sheet, showToast, tabStopOf } from '@/ui';
import { usePlanWords } from '../paywall/use-plan-words.ts';
import { overageCurrency } from './overage-of.ts';
import { useCapChoice, usualCaps } from './use-cap-choice.ts';

type CapSheetProps = {
  rateCents: number;
  capCents: number;
  onClose: () => void;
  onSaved: () => void;
};

/** How much may be added in a month for conversations beyond the plan. */
export function CapSheet({ rateCents, capCents, onClose, onSaved }: CapSheetProps) {
  const { t } = useTranslation();
  const { moneyOf } = usePlanWords();
  const { isBusy, run } = useAction();
  const choice = useCapChoice(capCents);
  const money = (cents: number) => moneyOf(cents, overageCurrency);
  const fits = (cents: number) => t('overage.capFits', { count: Math.floor(cents / rateCents) });
  const choices: (number | 'own')[] = [...usualCaps, 'own'];
  const place = choices.indexOf(choice.chosen);
  const labelOf = (value: number | 'own') => {
    if (value === 'own') return t('overage.own');
    return value === 0 ? t('overage.capOff') : money(value);
  };
  const save = () => {
    const { cents } = choice;
    choice.check();
    if (cents === null) return;
    run(async () => {
      await api.users.patch({ overage_cap_cents: cents });
      showToast({
        message: cents === 0 ? t('overage.savedOff') : t('overage.saved', { cap: money(cents) }),
      });
      onSaved();
    });
  };
  return (
    <Sheet
      visible
      title={t('overage.capTitle')}
      description={t('overage.capText', { price: money(rateCents) })}
      closeLabel={t('common.cancel')}
      onClose={onClose}
    >
      <RadioGroup label={t('overage.capTitle')}>
        <Card flush>
          {choices.map((value, index) => (
            <Row
              key={value}
              role="radio"
              label={labelOf(value)}
              {...(value === 'own' || value === 0 ? {} : { value: fits(value) })}
              checked={value === choice.chosen}
              tabIndex={tabStopOf(index, place)}
              trailing={<RadioMark selected={value === choice.chosen} />}
              divided={index < choices.length - 1}
              onPress={() => choice.choose(value)}
            />
          ))}
        </Card>
      </RadioGroup>
      {choice.chosen === 'own' ? (
        <Field
          label={t('overage.ownLabel')}
          value={choice.own}
          onChangeText={choice.setOwn}
          inputMode="decimal"
          error={choice.isWrong ? t('overage.ownProblem') : undefined}
        />
      ) : null}
      <Button
        full
        label={t('overage.save')}
        busy={isBusy}
        busyLabel={t('overage.saving')}
        onPress={save}
      />
      <Button full variant="quiet" label={t('common.cancel')} onPress={onClose} />
    </Sheet>
  );
}
