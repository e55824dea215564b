import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { providerName } from '@/features/service/use-provider.ts';
import type { Message } from '@/local-db';
import { Text } from '@/ui';

/** Which model or guide wrote a reply, with which prompt; nothing where that was never told. */
export function ReplyStamp({ reply }: { reply: Message }) {
  const { t } = useTranslation();
  const line = stampLine(t, reply);
  return line === null ? null : (
    <Text variant="small" color="ink2" selectable>
      {line}
    </Text>
  );
}

function stampLine(t: TFunction, { provider, stamp }: Message): string | null {
  if (provider === null || !stamp?.promptVersion) return null;
  const { model, promptVersion: version } = stamp;
  if (provider === 'device') return t('privacy.left.byGuideHere', { version });
  if (provider === 'guide') return t('privacy.left.byGuide', { version });
  return t('privacy.left.byModel', { model: providerName({ name: provider, model }), version });
}
