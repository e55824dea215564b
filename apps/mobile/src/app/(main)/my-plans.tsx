export { MyPlansScreen as default } from '@/features/my-plans/my-plans-screen.tsx';
