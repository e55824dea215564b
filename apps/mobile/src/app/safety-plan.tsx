export { SafetyPlanScreen as default } from '@/features/help/safety-plan-screen.tsx';
