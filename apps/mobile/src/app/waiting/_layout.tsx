export { AccountPagesLayout as default } from '@/features/account/account-pages-layout.tsx';
