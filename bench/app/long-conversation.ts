import { randomUUID } from 'node:crypto';

type Answerer = 'compatible' | 'device';

const said = [
  'I talked to my manager about the deadline again, and he said that he would think about it. I do not believe him any more, because he said the same thing in March and in June.',
  'On Sunday evenings I sit at the kitchen table and cannot begin anything. My sister called and I did not pick up.',
  'The report is for a group of people who never read it. I still stay until eight to make every number right.',
];
const answered = [
  'He has promised it before, and nothing came of it. That makes it hard to hear the promise a third time. What did he say when you told him about the weekends?',
  'Those evenings sound heavy, with the week already standing in the room. You let the phone ring although you like to talk with her. What would be different about an evening that is a little lighter?',
  'You take care with numbers that nobody seems to look at. There is something in you that does not want to hand in half a thing. Who would notice first if you left at six?',
];

/** A file of one conversation that goes on: `messages` of them, the last by whoever answers. */
export function longConversation(messages: number, answerer: Answerer) {
  const id = randomUUID();
  const moment = (at: number) => new Date(Date.UTC(2026, 10, 2, 9, 0, at * 20)).toISOString();
  const rows = Array.from({ length: messages }, (_, at) => {
    const isPerson = at % 2 === 0;
    const text = (isPerson ? said : answered)[Math.floor(at / 2) % 3] ?? '';
    return {
      id: randomUUID(),
      role: isPerson ? 'user' : 'assistant',
      content: text,
      masked: text,
      step: 'receive',
      status: 'sent',
      is_opening: 0,
      provider: isPerson ? null : answerer,
      last_event_id: null,
      created_at: moment(at),
    };
  });
  const conversation = {
    id,
    server_session_id: null,
    title: 'A deadline that moves',
    status: 'active',
    shown_step: 'receive',
    current_step: null,
    step_complete: 0,
    state: {},
    emotion: null,
    lang: 'en',
    help_pinned: 0,
    accepted_at: null,
    ended_at: null,
    turn_words_id: null,
    turn_replaces: null,
    results_before: null,
    created_at: moment(0),
    updated_at: moment(messages),
    messages: rows,
    mask_entries: [],
    drafts: [],
    sent_requests: [],
    check_ins: [],
  };
  const file = {
    format: 'solacore-device-export',
    version: 2,
    exported_at: moment(messages + 1),
    conversations: [conversation],
    hidden_words: [],
    safety_plan: {},
    settings: [],
    device_settings: {},
  };
  return { id, file: JSON.stringify(file) };
}
