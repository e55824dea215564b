import type { PacksTexts } from '../en/packs.ts';

export const packs: PacksTexts = {
  title: '不订套餐，也能多聊几次',
  titleBeside: '套餐之外，再多几次',
  text: '一次付清，不会自动续费。套餐里的对话用完后才会用到次数包，跨月也不作废。',
  buy_one: '{{count}} 次对话，{{price}}',
  buy_other: '{{count}} 次对话，{{price}}',
  left_one: '次数包里还有 {{count}} 次对话',
  left_other: '次数包里还有 {{count}} 次对话',
  inUse_one: '套餐里的对话已用完，次数包里还有 {{count}} 次。',
  inUse_other: '套餐里的对话已用完，次数包里还有 {{count}} 次。',
  more: '购买对话次数包',
  done: {
    title: '正在启用次数包…',
    readyTitle_one: '次数包里有 {{count}} 次对话',
    readyTitle_other: '次数包里有 {{count}} 次对话',
    readyText: '套餐里的用完之后才会用到，放多久都可以。',
    lateText: '商店还没有回音。你可以先关掉这里去做别的，次数包到了会自动加上，不用再付一次。',
  },
};
