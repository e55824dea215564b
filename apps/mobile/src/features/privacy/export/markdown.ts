import type { Language } from '@solacore/contract';
import { createUnmasker } from '@solacore/privacy/kept';
import type { TFunction } from 'i18next';
import { formatDay, formatMoment } from '@/i18n/format-day.ts';
import type { Conversation, LocalDb, Message } from '@/local-db/records';
import { resultLines } from './markdown-results.ts';
import { escaped, quoted } from './markdown-text.ts';

type Words = { t: TFunction; language: Language; now: Date };

const everyConversation = -1;

/** All conversations of this device as one text to read: what was hidden is put back. */
export async function writeMarkdown(db: LocalDb, words: Words): Promise<string> {
  const { t, language, now } = words;
  const conversations = await db.listConversations(everyConversation);
  const parts = [
    `# ${t('deviceData.markdown.heading')}`,
    t('deviceData.markdown.madeOn', { day: formatDay(now, now, language) }),
  ];
  for (const conversation of conversations) {
    parts.push(await writeConversation(db, conversation, words));
  }
  const hidden = await db.listHiddenWords();
  if (hidden.length > 0) {
    parts.push(`## ${t('deviceData.markdown.wordsToHide')}`);
    parts.push(hidden.map((word) => `- ${escaped(word)}`).join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

async function writeConversation(db: LocalDb, conversation: Conversation, words: Words) {
  const { t, language, now } = words;
  const { id, title, emotion, createdAt, state } = conversation;
  const unmask = createUnmasker({ entries: await db.listMaskEntries(id) });
  const name = escaped(unmask(title)) || t('deviceData.deleting.untitled');
  const day = formatDay(new Date(createdAt), now, language);
  const parts = [`## ${name}`, t('deviceData.markdown.startedOn', { day })];
  if (emotion) parts.push(`**${t('deviceData.markdown.feeling')}:** ${escaped(emotion)}`);
  parts.push(...resultLines(t, state, unmask, language));
  const messages = (await db.listMessages(id)).filter(({ isOpening }) => !isOpening);
  if (messages.length > 0) parts.push(`### ${t('deviceData.markdown.talk')}`);
  parts.push(...messages.map((message) => writeMessage(message, words)));
  const draft = await db.findDraft(id);
  if (draft) parts.push(`**${t('deviceData.markdown.draft')}**`, quoted(draft));
  const told = await db.listCheckIns(id);
  if (told.length > 0) parts.push(`### ${t('deviceData.markdown.howItWent')}`);
  for (const { at, result, note } of told) {
    const said = note === undefined ? '' : `: ${escaped(note)}`;
    const when = formatMoment(new Date(at), language);
    parts.push(`- ${when}, ${t(`solve.checkIn.results.${result}`)}${said}`);
  }
  return parts.join('\n\n');
}

function writeMessage({ role, content, createdAt }: Message, { t, language }: Words): string {
  const who = t(role === 'user' ? 'deviceData.markdown.you' : 'deviceData.markdown.solacore');
  return `**${who}**, ${formatMoment(new Date(createdAt), language)}\n\n${quoted(content)}`;
}
