export { AccountLayout as default } from '@/features/auth/account-layout.tsx';
