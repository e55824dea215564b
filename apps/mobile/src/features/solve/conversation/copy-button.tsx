import Copy from 'lucide-react-native/icons/copy';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '@/platform/clipboard';
import { IconButton, showToast } from '@/ui';

/** Copies what was answered, as it is read on the screen. */
export const CopyReply = memo(function CopyReply({ text }: { text: string }) {
  const { t } = useTranslation();
  return <CopyButton text={text} label={t('share.copyReply')} />;
});

/** Copies what the person said, with their own names. */
export function CopyWords({ text }: { text: string }) {
  const { t } = useTranslation();
  return <CopyButton text={text} label={t('share.copyWords')} />;
}

function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation();
  const copy = async () => {
    const isCopied = await copyText(text);
    showToast({ message: t(isCopied ? 'share.copied' : 'share.notCopied') });
  };
  return <IconButton icon={Copy} iconSize={15} quiet label={label} onPress={() => void copy()} />;
}
