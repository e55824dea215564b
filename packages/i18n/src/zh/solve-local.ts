import type { SolveTexts } from '../en/solve.ts';

export const solveLocal: SolveTexts['local'] = {
  offer: '用这台设备上的引导继续',
  instead: '改用这台设备上的引导',
  line: '由这台设备上的引导回应，你写的内容都不会发送。',
  online: '改回在线回复',
  replied: '这台设备上的引导，不是 AI 模型',
  notice: '回应你的是这台设备上的内置引导，不是真人，也不是 AI。它可能没听懂你。',
};
