import type { HelpResource } from '@solacore/contract';
import Globe from 'lucide-react-native/icons/globe';
import MessageSquare from 'lucide-react-native/icons/message-square';
import Phone from 'lucide-react-native/icons/phone';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/ui';
import { callAddress, textAddress } from './reach.ts';

type WaysToReachProps = { resource: HelpResource; isMain?: boolean };

/** Call, text and website of one service; on the crisis card the call is the one big button. */
export function WaysToReach({ resource, isMain = false }: WaysToReachProps) {
  const { t } = useTranslation();
  const { number, sms, url } = resource;
  return (
    <View style={styles.stack}>
      {number ? (
        <Button
          full={isMain}
          size={isMain ? 'regular' : 'small'}
          variant={isMain ? 'primary' : 'secondary'}
          icon={Phone}
          label={t('help.call', { number })}
          href={callAddress(number)}
        />
      ) : null}
      <View style={styles.row}>
        {sms ? (
          <Button
            size="small"
            variant="secondary"
            icon={MessageSquare}
            label={
              sms.body
                ? t('help.textWith', { body: sms.body, number: sms.number })
                : t('help.text', { number: sms.number })
            }
            href={textAddress(sms)}
          />
        ) : null}
        {url ? (
          <Button
            size="small"
            variant="secondary"
            icon={Globe}
            label={t('help.website')}
            href={url}
          />
        ) : null}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 10 },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 },
});
