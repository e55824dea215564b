import type { Href } from 'expo-router';
import ListChecks from 'lucide-react-native/icons/list-checks';
import Plus from 'lucide-react-native/icons/plus';
import RotateCcwClock from 'lucide-react-native/icons/rotate-ccw-clock';
import Settings2 from 'lucide-react-native/icons/settings-2';
import type { IconComponent } from '@/ui';

type Destination = {
  href: Href;
  path: string;
  /** Its word in the tab bar and in the sidebar. */
  tabKey: 'common.home' | 'myPlans.title' | 'history.title' | 'common.settings';
  sidebarKey: 'common.newConversation' | 'myPlans.title' | 'history.title' | 'common.settings';
  icon: IconComponent;
  /** The tab bar draws the product's mark instead. */
  isStart: boolean;
};

/** The places of the app that are always one tap away. */
export const destinations: Destination[] = [
  {
    href: '/',
    path: '/',
    tabKey: 'common.home',
    sidebarKey: 'common.newConversation',
    icon: Plus,
    isStart: true,
  },
  {
    href: '/my-plans',
    path: '/my-plans',
    tabKey: 'myPlans.title',
    sidebarKey: 'myPlans.title',
    icon: ListChecks,
    isStart: false,
  },
  {
    href: '/history',
    path: '/history',
    tabKey: 'history.title',
    sidebarKey: 'history.title',
    icon: RotateCcwClock,
    isStart: false,
  },
  {
    href: '/settings',
    path: '/settings',
    tabKey: 'common.settings',
    sidebarKey: 'common.settings',
    icon: Settings2,
    isStart: false,
  },
];
