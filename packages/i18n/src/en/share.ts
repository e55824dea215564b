/** Sharing the plan, and copying what was said. */
export const share = {
  open: 'Share',
  openSpoken: 'Share the plan',
  title: 'Share your plan',
  lead: 'Only what you tick goes along, and only to where you send it. Names appear as you wrote them.',
  parts: {
    title: 'Title',
    ifThen: 'If and then',
    firstStep: 'First step',
    place: 'When and where',
  },
  picture: 'The picture, as it is shared',
  sendPicture: 'Share as a picture',
  savePicture: 'Save as a picture',
  drawing: 'Making the picture',
  sendText: 'Share as text',
  copyText: 'Copy as text',
  nothing: 'Tick at least one part.',
  saved: 'Saved in your downloads.',
  failed: 'That didn’t work. Nothing was shared. You can try again, or use the text.',
  ifLine: 'If {{words}}',
  thenLine: 'then I will {{words}}',
  line: '{{label}}: {{words}}',
  copyReply: 'Copy this reply',
  copyWords: 'Copy your message',
  copied: 'Copied.',
  notCopied: 'It couldn’t be copied here.',
};

export type ShareTexts = typeof share;
