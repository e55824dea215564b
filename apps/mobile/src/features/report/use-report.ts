import { NetworkError } from '@solacore/client';
import {
  type CreateReportRequest,
  maxReportLength,
  type ProviderName,
  type reportReasons,
  type Step,
} from '@solacore/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { errorText } from '@/api/error-text.ts';
import { useLanguage } from '@/i18n/use-language.ts';

export type ReportReason = (typeof reportReasons)[number];
export type Attachment = 'none' | 'answer' | 'typed';

/** The answer a report is about, as it left the server: with placeholders. */
export type ReportedAnswer = { masked: string; step: Step; provider: ProviderName | null };

type ReportChoice = { reason: ReportReason; attachment: Attachment; typed: string };

/** Exactly what is sent: nothing of the conversation that was not chosen. */
function reportOf(
  answer: ReportedAnswer,
  { reason, attachment, typed }: ReportChoice,
  locale: string,
): CreateReportRequest {
  const text = attachment === 'answer' ? answer.masked : attachment === 'typed' ? typed.trim() : '';
  return {
    reason,
    step: answer.step,
    locale,
    ...(answer.provider ? { provider: answer.provider } : {}),
    ...(text === '' ? {} : { excerpt: text.slice(0, maxReportLength) }),
  };
}

/** One report being made: the choices, what would be sent, and how the sending went. */
export function useReport(answer: ReportedAnswer, onSent: () => void) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [attachment, setAttachment] = useState<Attachment>('none');
  const [typed, setTyped] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState('');
  const body = reason ? reportOf(answer, { reason, attachment, typed }, locale) : null;

  const send = async () => {
    if (!body || isSending) return;
    setIsSending(true);
    setProblem('');
    try {
      await api.reports.create(body);
      onSent();
    } catch (error) {
      const isAway = error instanceof NetworkError && error.reason === 'unreachable';
      setProblem(isAway ? t('report.offline') : errorText(t, error));
    } finally {
      setIsSending(false);
    }
  };

  return {
    ...{ reason, setReason, attachment, setAttachment, typed, setTyped },
    ...{ body, isSending, problem, send: () => void send() },
  };
}
