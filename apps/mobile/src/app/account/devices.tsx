export { DevicesScreen as default } from '@/features/devices/devices-screen.tsx';
