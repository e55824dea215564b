import type { HelpTexts } from '../en/help.ts';

export const help: HelpTexts = { title: '求助' };
