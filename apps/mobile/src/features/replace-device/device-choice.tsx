import type { DeviceLimitParams } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useDeviceWords } from '@/features/devices/use-device-words.ts';
import { Card, RadioGroup, RadioMark, Row, Text, tabStopOf } from '@/ui';

type DeviceChoiceProps = {
  devices: DeviceLimitParams['devices'];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
};

/** The devices of the account, one of which makes room. */
export function DeviceChoice({ devices, chosenId, onChoose }: DeviceChoiceProps) {
  const { t } = useTranslation();
  const { nameOf, lastUsed } = useDeviceWords();
  const place = devices.findIndex(({ id }) => id === chosenId);
  const question = t('devices.replace.which');
  return (
    <View style={styles.stack}>
      <Text variant="uiMedium" aria-hidden>
        {question}
      </Text>
      <RadioGroup label={question}>
        <Card flush>
          {devices.map((device, index) => (
            <Row
              key={device.id}
              role="radio"
              label={nameOf(device)}
              hint={lastUsed(device.last_active_at)}
              checked={device.id === chosenId}
              tabIndex={tabStopOf(index, place)}
              trailing={<RadioMark selected={device.id === chosenId} />}
              divided={index < devices.length - 1}
              onPress={() => onChoose(device.id)}
            />
          ))}
        </Card>
      </RadioGroup>
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 6 } });
