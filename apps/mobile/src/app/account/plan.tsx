export { PlanScreen as default } from '@/features/billing/plan/plan-screen.tsx';
