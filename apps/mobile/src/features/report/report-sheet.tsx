import { maxReportLength, reportReasons } from '@solacore/contract';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { Banner, Button, Field, Sheet, showToast } from '@/ui';
import { ReportChoices } from './report-choices.tsx';
import { ReportPreview } from './report-preview.tsx';
import { type Attachment, type ReportedAnswer, useReport } from './use-report.ts';

const attachments = ['none', 'answer', 'typed'] as const satisfies Attachment[];
const attachmentKeys = {
  none: 'report.attachNone',
  answer: 'report.attachAnswer',
  typed: 'report.attachTyped',
} as const;

/** A reason, the text that goes along, and exactly what is sent. */
export function ReportSheet({ answer, onClose }: { answer: ReportedAnswer; onClose: () => void }) {
  const { t } = useTranslation();
  const report = useReport(answer, () => {
    onClose();
    showToast({ message: t('report.sent') });
  });
  return (
    <Sheet
      visible
      title={t('report.title')}
      description={t('report.intro')}
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button
            full
            label={t('report.send')}
            busy={report.isSending}
            busyLabel={t('report.sending')}
            disabled={report.body === null}
            disabledReason={t('report.chooseFirst')}
            onPress={report.send}
          />
          <Button full variant="quiet" label={t('common.cancel')} onPress={onClose} />
        </>
      }
    >
      <ReportChoices
        label={t('report.reason')}
        choices={reportReasons.map((value) => ({ value, label: t(`report.reasons.${value}`) }))}
        chosen={report.reason}
        onChoose={report.setReason}
      />
      <ReportChoices
        label={t('report.attach')}
        choices={attachments.map((value) => ({ value, label: t(attachmentKeys[value]) }))}
        chosen={report.attachment}
        onChoose={report.setAttachment}
      />
      {report.attachment === 'typed' ? (
        <Field
          label={t('report.typed')}
          variant="voiceS"
          value={report.typed}
          onChangeText={report.setTyped}
          maxLength={maxReportLength}
          multiline
        />
      ) : null}
      {report.body ? <ReportPreview body={report.body} /> : null}
      {report.problem ? <Banner icon={CircleAlert} tone="danger" message={report.problem} /> : null}
    </Sheet>
  );
}
