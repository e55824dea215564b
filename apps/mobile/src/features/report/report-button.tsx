import Flag from 'lucide-react-native/icons/flag';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui';
import { ReportSheet } from './report-sheet.tsx';
import type { ReportedAnswer } from './use-report.ts';

/** Below an answer: the way to say that something is wrong with it. */
export function ReportButton({ message }: { message: ReportedAnswer }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        icon={Flag}
        iconSize={15}
        quiet
        label={t('report.action')}
        onPress={() => setIsOpen(true)}
      />
      {isOpen ? <ReportSheet answer={message} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
