import type { AboutTexts } from '../en/about.ts';

export const about: AboutTexts = {
  group: '关于',
  title: '关于 Solacore',
  lead: '它是什么、不是什么，其他的在哪里查。',
  version: '版本 {{version}}',
  is: '它是什么',
  isItems: {
    method: '一段分五步的对话，陪你从难熬的时刻，走到你自己选的一小步。',
    computer: '一个电脑程序。每条回复都会说明是 AI 模型写的，还是内置向导写的。',
    yours:
      '对话保存在你的设备上，不在我们的服务器上。要得到回复，你的消息会发出去，其中大多数人名、号码和地址已隐藏。',
  },
  isNot: '它不是什么',
  isNotItems: {
    care: '不是医疗或心理治疗，不做诊断，也不能代替受过训练、能帮助你的人。',
    emergency: '不是紧急服务，没有人在另一边看着。如果你有危险，“求助”里有可以打的电话。',
    adults: '不适合 18 岁以下的人使用。',
  },
  protocol: '当一条消息听起来有危险时，会怎么做',
  privacy: '什么存在哪里',
  licences: {
    title: '许可证',
    rowHint: '这个应用里用到的自由软件',
    lead: 'Solacore 用到了许多人无偿分享的成果。谢谢他们。',
    count_one: '{{count}} 个软件包',
    count_other: '{{count}} 个软件包',
    search: '查找软件包',
    none: '没有叫这个名字的软件包。',
    more: '显示更多',
    failed: '列表没能打开。请再试一次。',
  },
  support: '给我们写信',
  supportHint: '会打开一封写给 {{address}} 的空白邮件，里面没有你的任何对话内容。',
  shortcuts: {
    title: '键盘',
    rowHint: '有作用的按键',
    lead: '应用里的一切都能用键盘操作。下面这些键最常用。',
    keys: {
      enter: '回车',
      shiftEnter: 'Shift + 回车',
      esc: 'Esc',
      escThree: '连按三次 Esc',
      tab: 'Tab、Shift + Tab',
      arrows: '方向键',
      space: '空格',
    },
    does: {
      enter: '发送你写的内容。',
      shiftEnter: '另起一行。',
      esc: '停止回复、放弃修改、关闭对话框。',
      escThree: '在求助页面：立刻离开这个页面。',
      tab: '移到下一处，或往回移。',
      arrows: '在一组选项里或刻度上移动。',
      space: '选中或切换当前的那一项。',
    },
  },
};
