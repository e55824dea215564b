import type { HelpResource } from '@solacore/contract';
import Globe from 'lucide-react-native/icons/globe';
import MessageSquare from 'lucide-react-native/icons/message-square';
import MessagesSquare from 'lucide-react-native/icons/messages-square';
import Phone from 'lucide-react-native/icons/phone';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/ui';
import { callAddress, textAddress } from './reach.ts';

type WaysToReachProps = {
  resource: HelpResource;
  /** On the crisis card the call is the one big button. */
  isMain?: boolean;
  /** All in one line, without the website: beside a conversation. */
  isInline?: boolean;
};

/** Call, text, chat and website of one service. */
export function WaysToReach(props: WaysToReachProps) {
  const { resource, isMain = false, isInline = false } = props;
  const { t } = useTranslation();
  const { number, sms, chat, url } = resource;
  return (
    <View style={isInline ? styles.row : styles.stack}>
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
        {chat ? (
          <Button
            size="small"
            variant="secondary"
            icon={MessagesSquare}
            label={t('help.chat')}
            spokenLabel={`${t('help.chat')}, ${resource.name}`}
            href={chat}
          />
        ) : null}
        {url && url !== chat && !isInline ? (
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
