import type { HelpResource } from '@solacore/contract';
import Globe from 'lucide-react-native/icons/globe';
import MessageSquare from 'lucide-react-native/icons/message-square';
import MessagesSquare from 'lucide-react-native/icons/messages-square';
import Phone from 'lucide-react-native/icons/phone';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, type IconComponent } from '@/ui';
import { callAddress, textAddress } from './reach.ts';

type WaysToReachProps = {
  resource: HelpResource;
  /** On the crisis card the call is the one big button. */
  isMain?: boolean;
  /** Beside a conversation there is little room: no drawings and no website. */
  isInline?: boolean;
};

/** Call, text, chat and website of one service. */
export function WaysToReach(props: WaysToReachProps) {
  const { resource, isMain = false, isInline = false } = props;
  const { t } = useTranslation();
  const { number, sms, chat, url, name } = resource;
  const texting = sms?.body
    ? t('help.textWith', { body: sms.body, number: sms.number })
    : t('help.text', { number: sms?.number });
  const hasMore = Boolean(sms || chat || url);
  const call = number ? (
    <Button
      full={isMain}
      size={isMain ? 'regular' : 'small'}
      variant={isMain ? 'primary' : 'secondary'}
      {...(isInline ? {} : { icon: Phone })}
      label={t('help.call', { number })}
      href={callAddress(number)}
    />
  ) : null;
  const way = (label: string, icon: IconComponent, href: string) => (
    <Button
      size="small"
      variant="secondary"
      {...(isInline ? {} : { icon })}
      label={label}
      spokenLabel={`${label}, ${name}`}
      href={href}
    />
  );
  return (
    <View style={isMain && hasMore ? styles.stack : null}>
      {isMain ? call : null}
      <View style={styles.row}>
        {isMain ? null : call}
        {sms ? way(texting, MessageSquare, textAddress(sms)) : null}
        {chat ? way(t('help.chat'), MessagesSquare, chat) : null}
        {url && url !== chat && !isInline ? way(t('help.website'), Globe, url) : null}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 10 },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 },
});
