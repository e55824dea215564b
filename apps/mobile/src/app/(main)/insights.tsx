export { InsightsScreen as default } from '@/features/insights/insights-screen.tsx';
