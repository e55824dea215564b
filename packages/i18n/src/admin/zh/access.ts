import type { AdminTexts } from '../en/index.ts';

export const access: AdminTexts['access'] = {
  opening: '正在打开后台',
  unreachable: '连不上服务器，什么都没有改动。',
  signIn: {
    title: '登录',
    lead: '用管理本产品的账号登录。',
    email: '邮箱',
    password: '密码',
    submit: '登录',
  },
  noRole: {
    title: '这个账号不管理 Solacore',
    text: '管理服务器的人可以在终端里更改。',
  },
  enrol: {
    title: '设置验证器',
    lead: '进入后台需要手机验证器应用给出的验证码。',
    scan: '用应用扫描这个码。',
    qr: '验证器应用用的二维码',
    key: '或者手动输入这个密钥',
    begin: '显示二维码',
    confirm: '确认',
  },
  code: {
    title: '输入验证码',
    lead: '手机上的应用会显示它。之后这次登录十二小时内都能用。',
    label: '六位数字',
    submit: '打开',
    fresh: '这一步需要最近五分钟内的验证码。',
  },
  signOut: '退出登录',
};

export const frame: AdminTexts['frame'] = {
  product: '后台',
  skip: '跳到正文',
  menu: '页面',
  language: '语言',
  languages: { en: 'English', es: 'Español', zh: '简体中文' },
  note: '这里没有任何页面显示用户写的内容，那些内容没有保存。',
  pages: {
    overview: '概览',
    reviews: '审核',
    people: '用户',
    person: '用户详情',
    billing: '账单',
    jobs: '任务',
    database: '数据库',
    switches: '开关',
    audit: '操作记录',
  },
};

export const common: AdminTexts['common'] = {
  loading: '正在加载',
  again: '再试一次',
  more: '显示更多',
  shown: '已显示 {{count}} 条',
  saveCsv: '存为 CSV',
  cut: '文件里是前 {{count}} 行。其余的请先缩小列表范围。',
  csv: 'CSV',
  none: '无',
  all: '全部',
  cancel: '取消',
  save: '保存',
  saved: '已保存。',
  working: '请稍等',
  never: '从未',
};

export const errors: AdminTexts['errors'] = {
  credentials: '邮箱或密码不对，请检查。',
  code: '验证码不对，或者已经用过。请等下一个。',
  attempts: '尝试次数太多，请 {{minutes}} 分钟后再试。',
  device: '这个账号的设备已满，或者这个浏览器属于另一个账号。请先在应用里登录并腾出位置。',
  suspended: '这个账号已停用。',
  role: '只有管理员可以这样做。',
  lastAdmin: '这是最后一位管理员，请先指定另一位。',
  gone: '它已经不在了。',
  billing: '支付服务商暂时没有回应，什么都没有改动。',
  invalid: '表单里有内容不对，请检查后再提交。',
  network: '连不上服务器，请检查网络后再试。',
  other: '服务器没能完成，什么都没有改动。',
};
