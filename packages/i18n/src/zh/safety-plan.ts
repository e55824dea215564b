import type { SafetyPlanTexts } from '../en/safety-plan.ts';

export const safetyPlan: SafetyPlanTexts = {
  title: '我的安全计划',
  hint: '保存在这台设备上',
  intro: '写给脑子很乱的时候。想写什么就写，不想写的就空着。边写边保存在这台设备上，从不发送。',
  sections: {
    signs: { label: '我的预警信号', hint: '哪些想法、情绪或场合说明又要开始了。' },
    helps: { label: '对我有用的事', hint: '我自己就能做一会儿的事。' },
    places: { label: '能让我分心的人和地方', hint: '一家咖啡馆、一个公园、一个能聊别的事的朋友。' },
    professionals: { label: '可以找的专业人员', hint: '医生、诊所、医院，写上电话。' },
    safer: { label: '让身边更安全', hint: '我把什么放到够不着的地方，交给谁保管。' },
    reasons: { label: '我的理由', hint: '对我重要的事，再小也可以。' },
  },
  people: '可以打电话的人',
  person: '名字',
  number: '电话',
  callPerson: '打给{{name}}',
  addPerson: '添加一个人',
  removePerson: '移除{{name}}',
  unnamed: '这个人',
  saved: '已保存在这台设备上',
  notSaved: '没能保存到这台设备。你写的内容还在屏幕上。',
  delete: '删除整个计划',
  deleteTitle: '要删除你的安全计划吗？',
  deleteText: '它会从这台设备上删除，别处没有副本。',
  deleteConfirm: '删除',
  keep: '保留',
};
