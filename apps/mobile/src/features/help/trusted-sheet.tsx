import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canShareText, shareText } from '@/platform/share-text';
import { Button, Field, Sheet } from '@/ui';
import { composeAddress } from './reach.ts';

/** A neutral message to somebody: it is opened elsewhere, and the person sends it. */
export function TrustedSheet({ visible, onClose }: { visible: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [message, setMessage] = useState(t('help.trusted.message'));
  return (
    <Sheet
      visible={visible}
      title={t('help.trusted.title')}
      description={t('help.trusted.text')}
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <Field
        label={t('help.trusted.label')}
        variant="voice"
        value={message}
        onChangeText={setMessage}
        maxLength={500}
        multiline
      />
      <Button full label={t('help.trusted.sms')} href={composeAddress(message)} />
      {canShareText() ? (
        <Button
          full
          variant="secondary"
          label={t('help.trusted.share')}
          onPress={() => void shareText(message)}
        />
      ) : null}
      <Button full variant="quiet" label={t('common.close')} onPress={onClose} />
    </Sheet>
  );
}
