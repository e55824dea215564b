import { useTranslation } from 'react-i18next';
import { Button, Sheet } from '@/ui';

type DeleteSheetProps = {
  visible: boolean;
  title: string;
  text: string;
  action: string;
  /** Something is lost by it. */
  isDanger: boolean;
  busy: boolean;
  onConfirm: () => void;
  onSaveFirst: () => void;
  onClose: () => void;
};

/** Says what would be gone, offers a copy, and asks. */
export function DeleteSheet(props: DeleteSheetProps) {
  const { visible, title, text, action, isDanger, busy, onConfirm, onSaveFirst, onClose } = props;
  const { t } = useTranslation();
  return (
    <Sheet
      visible={visible}
      title={title}
      description={text}
      onClose={onClose}
      closeLabel={t('common.cancel')}
    >
      <Button
        full
        variant={isDanger ? 'danger' : 'primary'}
        label={action}
        busy={busy}
        busyLabel={t('deviceData.deleting.busy')}
        onPress={onConfirm}
      />
      {isDanger ? (
        <Button
          full
          variant="secondary"
          label={t('deviceData.deleting.exportFirst')}
          onPress={onSaveFirst}
        />
      ) : null}
      <Button full variant="quiet" label={t('common.cancel')} onPress={onClose} />
    </Sheet>
  );
}
