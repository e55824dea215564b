import type { Language } from '@solacore/contract';

/** What somebody is told who has deleted their account. Apart from the catalogs: the server says it. */
export const deletionNotes: Record<Language, string> = {
  en: 'Your account and everything we kept with it are gone. What is on your device is still there; remove the app or clear its data to delete that too. A subscription bought in an app store has to be cancelled there.',
  es: 'Tu cuenta y todo lo que guardábamos con ella ya no existen. Lo que está en tu dispositivo sigue ahí; desinstala la app o borra sus datos para eliminarlo también. Una suscripción comprada en una tienda de apps se cancela en esa tienda.',
  zh: '你的账户以及我们随之保存的一切都已删除。你设备上的内容还在；卸载应用或清除它的数据，就能一并删掉。在应用商店购买的订阅，需要在该商店里取消。',
};
