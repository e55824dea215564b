import type { LandingTexts } from './en.ts';

export const landing: LandingTexts = {
  meta: {
    title: 'Solacore：带来一个问题，带走一个计划',
    description: '五个简短的步骤，和 AI 一起把一件事想清楚。你写的内容留在你的设备上。',
  },
  hero: { title: '带来一个问题，带走一个计划。' },
};
