export { LockSettingsScreen as default } from '@/features/lock/lock-settings-screen';
