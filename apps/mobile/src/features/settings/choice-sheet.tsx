import { useTranslation } from 'react-i18next';
import { Button, Card, RadioGroup, RadioMark, Row, Sheet, tabStopOf } from '@/ui';

type Choice<T> = { value: T; label: string };

type ChoiceSheetProps<T> = {
  visible: boolean;
  title: string;
  choices: Choice<T>[];
  chosen: T;
  onChoose: (value: T) => void;
  onClose: () => void;
};

/** One of a few, taken at once. */
export function ChoiceSheet<T>(props: ChoiceSheetProps<T>) {
  const { visible, title, choices, chosen, onChoose, onClose } = props;
  const { t } = useTranslation();
  const place = choices.findIndex(({ value }) => value === chosen);
  return (
    <Sheet visible={visible} title={title} onClose={onClose} closeLabel={t('common.close')}>
      <RadioGroup label={title}>
        <Card flush>
          {choices.map(({ value, label }, index) => (
            <Row
              key={label}
              label={label}
              role="radio"
              checked={value === chosen}
              tabIndex={tabStopOf(index, place)}
              trailing={<RadioMark selected={value === chosen} />}
              divided={index < choices.length - 1}
              onPress={() => onChoose(value)}
            />
          ))}
        </Card>
      </RadioGroup>
      <Button label={t('common.close')} variant="quiet" onPress={onClose} full />
    </Sheet>
  );
}
