import { regions } from '@solacore/safety';
import MapPin from 'lucide-react-native/icons/map-pin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, RadioMark, Row, Sheet } from '@/ui';
import { useHelpRegion } from './use-help-region.ts';

/** The place whose numbers are shown, and the way to another. */
export function RegionChoice() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { region, choose } = useHelpRegion();
  const [isOpen, setIsOpen] = useState(false);
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
        <View role="radiogroup" aria-label={t('help.regionLabel')}>
          {regions.map((one) => (
            <Row
              key={one.code}
              role="radio"
              checked={one.code === region}
              label={one.name[language]}
              trailing={<RadioMark selected={one.code === region} />}
              onPress={() => {
                choose(one.code);
                close();
              }}
            />
          ))}
        </View>
      </Sheet>
    </View>
  );
}
