import { useTranslation } from 'react-i18next';
import type { Message } from '@/local-db';
import { Text } from '@/ui';

/** Who wrote this reply, in a conversation in which the guide on this device has a part. */
export function AnsweredBy({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { provider } = message;
  if (provider === null || message.status === 'streaming') return null;
  return (
    <Text variant="small" color="ink3">
      {t(answererKey(provider))}
    </Text>
  );
}

export function answererKey(provider: NonNullable<Message['provider']>) {
  if (provider === 'device') return 'solve.local.replied' as const;
  return provider === 'guide' ? ('solve.guideReplied' as const) : ('solve.modelReplied' as const);
}
