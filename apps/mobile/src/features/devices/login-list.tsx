import type { Login } from '@solacore/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { api } from '@/api/client.ts';
import { SettingsGroup } from '@/features/settings/settings-group.tsx';
import { Button, Row, showToast, Text } from '@/ui';
import { EndOthers } from './end-others.tsx';
import { useAction } from './use-action.ts';
import { useDeviceWords } from './use-device-words.ts';

type LoginListProps = { logins: Login[]; onChanged: () => void };

/** The logins of the account; every one but this can be ended from here. */
export function LoginList({ logins, onChanged }: LoginListProps) {
  const { t } = useTranslation();
  const { nameOf, day } = useDeviceWords();
  const { isBusy, run } = useAction();
  const [isAsking, setIsAsking] = useState(false);
  const hasOthers = logins.some(({ current }) => !current);
  const hintOf = ({ current, created_at: since, last_used_at: used }: Login) => {
    const times = t('devices.loginSince', { since: day(since), day: day(used) });
    return current ? `${t('devices.thisLogin')} · ${times}` : times;
  };
  const end = (login: Login) =>
    run(async () => {
      await api.logins.revoke(login.id);
      showToast({ message: t('devices.signedOut', { name: nameOf(login) }) });
      onChanged();
    });
  return (
    <View style={styles.stack}>
      <SettingsGroup label={t('devices.logins')}>
        {logins.map((login, index) => (
          <Row
            key={login.id}
            label={nameOf(login)}
            hint={hintOf(login)}
            divided={index < logins.length - 1}
            trailing={
              login.current ? null : (
                <View>
                  <Button
                    size="small"
                    variant="quiet"
                    label={t('devices.signOut')}
                    spokenLabel={t('devices.signOutNamed', { name: nameOf(login) })}
                    disabled={isBusy}
                    onPress={() => end(login)}
                  />
                </View>
              )
            }
          />
        ))}
      </SettingsGroup>
      {hasOthers ? (
        <Button
          full
          variant="secondary"
          label={t('devices.others')}
          onPress={() => setIsAsking(true)}
        />
      ) : (
        <Text variant="small" color="ink3" style={styles.note}>
          {t('devices.noOthers')}
        </Text>
      )}
      {isAsking ? <EndOthers onClose={() => setIsAsking(false)} onEnded={onChanged} /> : null}
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 10 }, note: { paddingHorizontal: 4 } });
