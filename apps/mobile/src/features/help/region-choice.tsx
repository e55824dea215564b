import { regions } from '@solacore/safety/directory';
import MapPin from 'lucide-react-native/icons/map-pin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, RadioGroup, RadioMark, Row, Sheet, tabStopOf } from '@/ui';
import { useHelpRegion } from './use-help-region.ts';

/** The place whose numbers are shown, and the way to another. */
export function RegionChoice() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { region, choose } = useHelpRegion();
  const [isOpen, setIsOpen] = useState(false);
  const place = regions.findIndex(({ code }) => code === region);
  const name = regions.find(({ code }) => code === region)?.name[language] ?? region;
  const close = () => setIsOpen(false);
  return (
    <View>
      <Button
        size="small"
        variant="quiet"
        icon={MapPin}
        label={name}
        onPress={() => setIsOpen(true)}
      />
      <Sheet
        visible={isOpen}
        title={t('help.regionLabel')}
        description={t('help.regionHint')}
        onClose={close}
        closeLabel={t('common.close')}
      >
        <RadioGroup label={t('help.regionLabel')}>
          {regions.map((one, index) => (
            <Row
              key={one.code}
              role="radio"
              checked={one.code === region}
              tabIndex={tabStopOf(index, place)}
              label={one.name[language]}
              trailing={<RadioMark selected={one.code === region} />}
              onPress={() => {
                choose(one.code);
                close();
              }}
            />
          ))}
        </RadioGroup>
      </Sheet>
    </View>
  );
}
