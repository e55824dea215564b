export const packs = {
  title: 'A few more, without a plan',
  titleBeside: 'A few more, beside your plan',
  text: 'Paid once, never renewed. A pack is used when your plan has no more conversations, and it doesn’t end with the month.',
  buy_one: '{{count}} conversation for {{price}}',
  buy_other: '{{count}} conversations for {{price}}',
  left_one: 'And {{count}} conversation left in your pack',
  left_other: 'And {{count}} conversations left in your pack',
  inUse_one: 'Your plan’s conversations are used. {{count}} is left in your pack.',
  inUse_other: 'Your plan’s conversations are used. {{count}} are left in your pack.',
  more: 'Get a pack of conversations',
  done: {
    title: 'Activating your pack…',
    readyTitle_one: '{{count}} conversation is in your pack',
    readyTitle_other: '{{count}} conversations are in your pack',
    readyText: 'They wait until your plan has no more, however long that takes.',
    lateText:
      'We haven’t heard from the store yet. You can close this and go on: the pack arrives by itself. There’s no need to pay again.',
  },
};

export type PacksTexts = typeof packs;
