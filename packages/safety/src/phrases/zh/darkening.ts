import type { CueSet } from '../../weigh-cues.ts';
import { cue } from './cue.ts';
import { endingCues } from './ending.ts';
import { farewellCues } from './farewell.ts';

/** A loss, shame, being alone, a place or a tool, and a closing word: together over several messages. */
export const chineseDarkening: readonly CueSet[] = [
  {
    category: 'suicide_self_harm',
    threshold: 5,
    cues: [
      ...farewellCues,
      ...endingCues,
      cue('loss', 1, [
        '被裁|失业|裁员|开除|走人|离婚|分手|改嫁|不要我|跑了|走的|去世|没了|差两分|落榜|没考|挂科|延毕|破产|倒闭|爆仓|亏|还欠|债|网贷|配资|被骗|卷跑|举报|停我的课|停职|脑梗|住院|确诊|流产|移民|抢走|勾引|出轨',
      ]),
      cue('shame', 1, [
        '骂|羞辱|恶心|丢人|丢脸|网暴|黑粉|投诉|挂(?:出来|网上)|不认我|嘲笑|笑我|说我(?:疯|是|害|不)|打我|砸|通报|抄袭|没用|不配|废物|看不起|堵(?:我|门)|推倒|扣我头|烫|全县|都知道',
      ]),
      cue('alone', 1, [
        '一个人|没人|太静|没出门|没吃饭|不提了|没有我的群|不敢上学|没跟人说|不接我|不回我|别来了|记得|唯一|只剩|没有人|拉黑',
      ]),
      cue('body', 1, [
        '失眠|没合眼|通宵|睡不着|心脏|晕倒|喝了(?:点|很多)?酒|手抖|天亮|吃不下|没力气|哭',
      ]),
      cue('tool_or_place', 2, [
        '楼顶|天台|阳台|窗|江边|河边|水库|海边|桥|刀|剪刀|玻璃|药|油(?!条|菜|盐)|煤气|绳|后备箱|车库|铁轨|酒瓶|单程|斧',
      ]),
      cue('closing', 2, [
        '(?:那)?(?:就)?(?:这样|算)(?:定)?了?吧|够了|想好了?|安排好|没事了|你们赢了|赢了|写完了|今晚(?:还|再)去|楼下了|不占|来了(?=$|[.])|不管(?:了)?(?=$|[.])|洗干净|我自己去|无所谓了|换吧|行吧|算了|知道了|好了(?=$|[.])|开着|留着|最后|拿出来|穿上|躺下|应该能|送送|也不(?:吃|喝|要)了|让(?:出来|给)|再也|一命',
      ]),
    ],
  },
];
