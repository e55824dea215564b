import type { HelpResource } from '@solacore/contract';
import { shownNumber } from '@solacore/safety/directory';
import Globe from 'lucide-react-native/icons/globe';
import MessageSquare from 'lucide-react-native/icons/message-square';
import MessagesSquare from 'lucide-react-native/icons/messages-square';
import Phone from 'lucide-react-native/icons/phone';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, type IconComponent, useLayout } from '@/ui';
import { callAddress, textAddress } from './reach.ts';
import { useHelpRegion } from './use-help-region.ts';

type WaysToReachProps = {
  resource: HelpResource;
  /** On the crisis card the call takes the whole width, the other ways share the line below. */
  isOnCard?: boolean;
  /** The one primary button of the screen. */
  isMain?: boolean;
  /** Beside a conversation there is little room: no drawings and no website. */
  isInline?: boolean;
};

/* What half a phone holds in one line. */
const shortNumber = 5;

/** Call, text, chat and website of one service. */
export function WaysToReach(props: WaysToReachProps) {
  const { resource, isOnCard = false, isMain = false, isInline = false } = props;
  const { t } = useTranslation();
  const { size } = useLayout();
  const { region } = useHelpRegion();
  const { number, sms, chat, url, name } = resource;
  const texting = sms?.body
    ? t('help.textWith', { body: sms.body, number: sms.number })
    : t('help.text', { number: sms?.number });
  const fills = isOnCard || (size === 'phone' && !isInline);
  const isLong = number !== undefined && shownNumber(number, region).length > shortNumber;
  const hasWebsite = url !== undefined && url !== chat && !isInline && !(isOnCard && chat);
  const call = number ? (
    <Button
      full={fills}
      size={isOnCard ? 'regular' : 'small'}
      variant={isMain ? 'primary' : 'secondary'}
      {...(isInline ? {} : { icon: Phone })}
      label={t('help.call', { number: shownNumber(number, region) })}
      href={callAddress(number)}
    />
  ) : null;
  const share = fills ? (sms?.body ? styles.wide : styles.share) : null;
  const way = (label: string, icon: IconComponent, href: string) => (
    <View style={share}>
      <Button
        full={fills}
        size="small"
        variant="secondary"
        {...(isInline ? {} : { icon })}
        label={label}
        spokenLabel={`${label}, ${name}`}
        href={href}
      />
    </View>
  );
  return (
    <View style={styles.stack}>
      {isOnCard ? call : null}
      {(call && !isOnCard) || sms || chat || hasWebsite ? (
        <View style={styles.row}>
          {call && !isOnCard ? (
            <View style={fills && isLong ? styles.wide : share}>{call}</View>
          ) : null}
          {sms ? way(texting, MessageSquare, textAddress(sms)) : null}
          {chat ? way(t('help.chat'), MessagesSquare, chat) : null}
          {hasWebsite ? way(t('help.website'), Globe, url) : null}
        </View>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 10 },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 },
  share: { flexGrow: 1, flexShrink: 1, flexBasis: 120 },
  wide: { flexGrow: 1, flexShrink: 1, flexBasis: 'auto' },
});
