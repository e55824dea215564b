import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Chip, HelpButton, IconButton, StreamCursor, showToast, TextLink } from '@/ui';
import { sampleIcon } from './sample-icon.ts';
import { Samples } from './samples.tsx';

const variants = ['primary', 'secondary', 'quiet', 'danger'] as const;
const nothing = () => undefined;

/** What can be pressed. Hover, press and focus are the mouse's and the keyboard's to show. */
export function ActionSamples() {
  const { t } = useTranslation();
  const label = t('common.tryAgain');
  return (
    <>
      <Samples of="Button">
        {variants.map((variant) => (
          <View key={variant} style={styles.wrap}>
            <Button variant={variant} label={label} onPress={nothing} />
            <Button variant={variant} size="small" icon={sampleIcon} label={label} />
            <Button variant={variant} label={label} busy busyLabel={t('auth.loggingIn')} />
            <Button
              variant={variant}
              label={label}
              disabled
              disabledReason={t('solve.stillAnswering')}
            />
          </View>
        ))}
        <Button full label={t('common.notFoundAction')} onPress={nothing} />
      </Samples>
      <Samples of="IconButton">
        <View style={styles.wrap}>
          <IconButton icon={sampleIcon} label={label} onPress={nothing} />
          <IconButton icon={sampleIcon} label={label} quiet onPress={nothing} />
          <IconButton icon={sampleIcon} label={label} disabled onPress={nothing} />
          <IconButton icon={sampleIcon} label={label} variant="action" onPress={nothing} />
          <IconButton icon={sampleIcon} label={label} variant="action" disabled onPress={nothing} />
        </View>
      </Samples>
      <Samples of="Chip">
        <View style={styles.wrap}>
          <Chip label={t('home.today')} onPress={nothing} />
          <Chip label={t('home.today')} selected role="checkbox" onPress={nothing} />
          <Chip label={t('home.today')} disabled onPress={nothing} />
        </View>
      </Samples>
      <Samples of="TextLink, HelpButton, StreamCursor, Toast">
        <View style={styles.wrap}>
          <TextLink label={label} onPress={nothing} />
          <HelpButton />
          <StreamCursor />
          <Button
            size="small"
            variant="secondary"
            label={t('common.offline')}
            onPress={() => showToast({ message: t('common.offline'), actionLabel: label })}
          />
        </View>
      </Samples>
    </>
  );
}

const styles = StyleSheet.create({
  wrap: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: 10 },
});
