export { ChangeEmailScreen as default } from '@/features/account/change-email-screen.tsx';
