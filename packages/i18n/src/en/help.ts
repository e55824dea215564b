export const help = { title: 'Help' };

export type HelpTexts = typeof help;
