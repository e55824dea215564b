import type { LegalTexts } from '../en/index.ts';

export const deletion: LegalTexts['delete-account'] = {
  title: '删除你的账号',
  description: '会删除什么，会留下什么、留多久，以及怎样自己删除。',
  lead: '你随时可以删除 Solacore 账号和它的数据，不需要理由。',
  howText: [
    '点下面的按钮，在那一页登录。它会再问一次，然后删除。',
    '在应用里：打开“设置”，在“账号”里选“删除账号”。',
  ],
  action: '登录并删除',
  forgotten: '登录不了的话，先在那里用邮件设一个新密码。',
  write: '还是不行，就用账号的邮箱写信给我们',
};
