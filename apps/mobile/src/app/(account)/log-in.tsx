export { LogInScreen as default } from '@/features/auth/log-in-screen.tsx';
