import type { PrivacyTexts } from '../en/privacy.ts';

const neutral: PrivacyTexts['neutral'] = {
  EMAIL: '某个邮箱',
  URL: '某个网址',
  IBAN: '某个银行账号',
  CARD: '某个卡号',
  SSN: '某个证件号',
  NATIONAL_ID: '某个证件号',
  SECRET: '某个密码',
  IP: '某个网络地址',
  PHONE: '某个电话',
  DRIVER_LICENSE: '某个驾照号',
  ID: '某个号码',
  BIRTH_DATE: '某个出生日期',
  HANDLE: '某个账号名',
  ADDRESS: '某个地址',
  PERSON: '某人',
  OTHER: '隐去的内容',
};

const words: PrivacyTexts['words'] = {
  title: '要隐藏的词',
  rowHint: '你自己加的名字和词',
  lead: '从下一条消息起，所有对话在发送前都会先隐藏这些词。',
  label: '要隐藏的名字或词',
  hint: '比如昵称、公司、地名。不分大小写。',
  add: '隐藏它',
  adding: '正在添加',
  added: '从现在起会隐藏“{{word}}”。',
  listLabel: '会隐藏的词',
  removeNamed: '不再隐藏“{{word}}”',
  empty: '你还没有添加词',
  emptyText: '大多数人名和号码不用这份清单也会隐藏。可能漏掉的，加在这里。',
  note: '这份清单只在这台设备上，不会发送；删除账号时会一并删除。已经发出去的消息不会改变。',
  notKept: '这台设备的存储没有响应，什么都没有改动。',
  problems: {
    missing: '先写一个名字或词',
    short: '至少写两个字。只写一个字，到处都会被隐藏。',
    long: '最多写 {{longest}} 个字符',
    known: '这个词已经在隐藏了',
    full: '清单最多放 {{most}} 个词，请先移除一个。',
  },
};

const left: PrivacyTexts['left'] = {
  rowHint: '每条消息发出时的原样',
  lead: '为了得到回答从这里发出的全部内容，一字不差，最新的在前。这份清单只在这台设备上，随对话一起删除。',
  none: '这台设备还没有发出过任何内容。',
  noneText: '从你发出的第一条消息开始。',
  more: '显示更早的',
  action: '发出了什么',
  actionSpoken: '发出了什么：这条消息离开设备的内容',
  forReply: '为了这条回复，离开设备的内容',
  title: '离开这台设备的内容',
  text: '一字不差，怎么发的、怎么回的都在这里。带底色的词，代替的是留在这里的内容。',
  textNone: '关于这条消息。',
  nothing: '这里没有任何内容离开过设备。',
  notKept:
    '发送这条消息时，应用还没有保存发送内容的副本。发出去的就是对话里看到的文字，带点线的词已隐藏。',
  message: '发送时的样子',
  before: '在它之前发送的',
  arrived: '已送达。',
  unknown: '没有收到回应，所以没人知道有没有送达。',
  alongNothing: '一起发出的还有：步骤和语言。',
  alongOnlyResults: '一起发出的还有：到目前为止的结果、步骤和语言。',
  along_one: '一起发出的还有：之前的 {{count}} 条消息、步骤和语言。',
  along_other: '一起发出的还有：之前的 {{count}} 条消息、步骤和语言。',
  alongResults_one: '一起发出的还有：之前的 {{count}} 条消息、到目前为止的结果、步骤和语言。',
  alongResults_other: '一起发出的还有：之前的 {{count}} 条消息、到目前为止的结果、步骤和语言。',
  whole: '查看发出的全部内容',
  less: '收起',
  wholeLabel: '发出的全部内容，一字不差',
  stayed: '留在这里的',
  stands: '{{placeholder}} 代替的是 {{value}}',
  reply: '回复到达时的样子',
  byModel: '由 {{model}} 回复，提示词版本 {{version}}。',
  byGuide: '由内置引导回复，版本 {{version}}。',
  byGuideHere: '由这台设备上的引导回复，版本 {{version}}。',
};

const page: PrivacyTexts['page'] = {
  title: '你的隐私',
  rowHint: '什么存在哪里、存多久、谁会收到什么',
  lead: '你写的内容会怎样，用平常的话说清楚。',
  device: {
    title: '只在这台设备上',
    text: '你写的内容、回复、结果和计划、安全计划、要隐藏的词，以及每个代号代替的是什么。你在这里删除它们、在这里删除账号，或者移除应用时，它们就会删除。',
  },
  server: {
    title: '在我们的服务器上',
    text: '从不包括说了什么。只有这些：',
    items: {
      account: '你的邮箱、经过不可逆处理的密码、订阅、设备，以及你同意过什么',
      sessions: '对话什么时候开始和结束、到了哪一步',
      usage: '你用了多少次对话、回复有多长，只记数字',
      free: '其中免费用了多少次',
      logins: '你什么时候、用哪台设备、从大致哪个网络地址登录',
      reports: '你对某条回复的反馈',
      mark: '删除账号之后，这台设备的不可逆标记和用过的免费次数，不与任何人关联',
      backups: '以上内容的备份',
    },
    until: {
      account: '账号存在期间',
      sessions: '90 天',
      usage: '1 年',
      free: '账号存在期间',
      logins: '90 天',
      reports: '最多 30 天',
      mark: '12 个月',
      backups: '30 天',
    },
    unused: '从未确认邮箱、180 天没人登录的账号会被删除。删除前 14 天，我们会写信到它的邮箱。',
  },
  others: {
    title: '还有谁会收到什么',
    provider:
      '{{providers}}：为了写回复，会收到你最近的消息和结果，其中的个人信息已隐藏。不会收到你的姓名、邮箱或账号。',
    guide: '没有任何 AI 公司。回复由我们服务器上的内置程序写。',
    unknown: '现在查不到由谁来写回复。',
    mail: '邮件服务：给你写信时，会用到你的邮箱。',
    errors: '如果这台服务器用了报错服务：只有程序出错的位置，没有你写的任何内容。',
    none: '没有广告，也没有数据分析公司。',
  },
  masking: {
    title: '会隐藏什么，可能漏掉什么',
    finds:
      '发送前会在这台设备上隐藏：邮箱、电话、卡号、银行账号、网址和网络地址、证件号和驾照号、密码、账号名、出生日期、住址和人名。',
    misses:
      '号码和邮箱几乎总能找到。大多数人名和住址也能找到，但不是全部：昵称、少见的名字、写得不全的地址可能会漏掉。你讲的事情本身不会隐藏：职业、工作单位、少见的经历，都可能让人认出是谁。',
    check: '发送前请看一眼：输入框上方的“查看”会显示实际发送的文字。',
    figures: '实测的数字在 docs/privacy.md 里，和这个应用的源代码放在一起。',
  },
  proof: {
    title: '你可以自己核对',
    text: '每条消息下面的“发出了什么”会显示发送的内容。拿到源代码的人都可以运行这项证明：它让带记号的句子走完整个产品，再搜索服务器写下的一切。',
  },
  choices: '你可以做的',
};

const exporting: PrivacyTexts['exporting'] = {
  title: '带走你的数据',
  rowHint: '存成你自己的文件',
  lead: '对话只在这台设备上，我们的服务器只有你的账号，所以分成几个文件。',
  server: {
    title: '我们的服务器保存的',
    text: '你的账号、订阅、设备、登录，以及对话发生的时间。里面没有任何对话，因为服务器上没有。',
    action: '下载服务器保存的内容',
    busy: '正在向服务器索取',
    offline: '现在没有网络。这个文件来自服务器，等网络恢复后再试。',
  },
  device: {
    title: '这台设备上的',
    text: '你的对话、结果、计划、草稿、要隐藏的词和安全计划。这个文件可以导入到这台或另一台设备。里面的人名没有隐藏，请放在只有你能打开的地方。',
    action: '导出这台设备上的内容',
    busy: '正在读取这台设备',
  },
  saved: '文件已在你的下载里。',
  failed: '文件没能生成，什么都没有改动。请稍后再试。',
};

const askDeletion: PrivacyTexts['askDeletion'] = {
  title: '删除你的账号',
  lead: '在这里可以删除你的 Solacore 账号和它的数据。',
  goes: '会删除什么',
  goesText:
    '你的邮箱、密码、设备和登录、订阅、你同意过的内容，以及对话发生的时间。立即删除，不用向谁申请。',
  device: '你设备上的内容',
  deviceText:
    '对话只在你的设备上。在哪台设备上删除账号，那台设备也会清空；其他设备请移除应用，或在浏览器里清除它的数据。',
  stays: '会留下什么，留多久',
  staysText:
    '12 个月：设备的不可逆标记和用过的免费次数，不与任何人关联。30 天：备份，但不会从中恢复已删除的账号。',
  store: '应用商店里的订阅，要在该商店里取消。',
  how: '怎么做',
  howText: '在这里登录，下一页会再问一次，然后删除。',
  through: '如果其他服务把你带回了首页：打开“设置”，再选“删除账号”。',
  forgotten: '登录不了的话，先用邮件设一个新密码，再回到这一页。',
  forgottenLink: '设一个新密码',
};

export const privacy: PrivacyTexts = { neutral, words, left, page, exporting, askDeletion };
