import type { Device, DevicesResponse } from '@solacore/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { SettingsGroup } from '@/features/settings/settings-group.tsx';
import { formatMoment } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, Row, Text } from '@/ui';
import { RemoveDevice } from './remove-device.tsx';
import { iconOf, useDeviceWords } from './use-device-words.ts';

type DeviceListProps = { access: DevicesResponse; onChanged: () => void };

/** The devices of the account, how many the plan covers, and when the next one can be removed. */
export function DeviceList({ access, onChanged }: DeviceListProps) {
  const { devices, limit, removal_available_at: removableAt } = access;
  const { t } = useTranslation();
  const language = useLanguage();
  const { nameOf, lastUsed } = useDeviceWords();
  const [asked, setAsked] = useState<Device | null>(null);
  const hintOf = ({ platform, current, last_active_at: moment }: Device) => {
    const used = lastUsed(moment);
    const kind = platform ? `${t(`devices.platforms.${platform}`)} · ${used}` : used;
    return current ? `${t('devices.here')} · ${kind}` : kind;
  };
  return (
    <View style={styles.stack}>
      <SettingsGroup label={t('devices.list')}>
        {devices.map((device, index) => (
          <Row
            key={device.id}
            icon={iconOf(device.platform)}
            label={nameOf(device)}
            hint={hintOf(device)}
            divided={index < devices.length - 1}
            trailing={
              removableAt === null ? (
                <View>
                  <Button
                    size="small"
                    variant="quiet"
                    label={t('devices.remove')}
                    spokenLabel={t('devices.removeNamed', { name: nameOf(device) })}
                    onPress={() => setAsked(device)}
                  />
                </View>
              ) : null
            }
          />
        ))}
      </SettingsGroup>
      <Text variant="small" color="ink3" style={styles.note}>
        {t('devices.limit', { count: limit, used: devices.length })}
      </Text>
      {removableAt === null ? null : (
        <Text variant="small" color="ink3" style={styles.note}>
          {t('devices.removeLater', { moment: formatMoment(new Date(removableAt), language) })}
        </Text>
      )}
      {asked ? (
        <RemoveDevice device={asked} onClose={() => setAsked(null)} onRemoved={onChanged} />
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 6 }, note: { paddingHorizontal: 4 } });
