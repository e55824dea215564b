import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Text, TextLink } from '@/ui';
import { sampleId } from './sample-id.ts';

/** At sign-up: the way to a conversation without an account, or back to the one that was begun. */
export function SampleLink() {
  const { t } = useTranslation();
  const router = useRouter();
  const isBegun = sampleId() !== null;
  return (
    <View style={styles.stack}>
      {isBegun ? (
        <Text variant="ui" color="ink2">
          {t('welcome.sample.stays')}
        </Text>
      ) : null}
      <TextLink
        role="link"
        label={t(isBegun ? 'welcome.sample.goOn' : 'welcome.sample.try')}
        onPress={() => router.push('/sample')}
      />
    </View>
  );
}

const styles = StyleSheet.create({ stack: { alignSelf: 'stretch' } });
