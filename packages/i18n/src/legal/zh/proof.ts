import type { LegalTexts } from '../en/index.ts';

export const proof: LegalTexts['proof'] = {
  title: '怎样核对',
  description: '逐张表说明保存什么、谁收到什么、会漏掉什么，以及可以自己运行的证明。',
  lead: '和源代码放在一起的同一份文件：你的话会经过哪里，数据库每张表存什么、存多久，以及专门去找“不该存在的东西”的那项测试。',
  language: '它是写给看源代码的人的，用英文写成。',
};
