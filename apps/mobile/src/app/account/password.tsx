export { ChangePasswordScreen as default } from '@/features/account/change-password-screen.tsx';
