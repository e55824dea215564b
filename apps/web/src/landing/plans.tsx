import { type Language, type Tier, tierLimits, tiers } from '@solacore/contract';
import type { LandingTexts } from '@solacore/i18n/landing';
import { appAddress } from '../site/addresses.ts';
import { fill, forCount } from '../site/fill.ts';
import parts from '../style/parts.module.css';
import styles from './plans.module.css';
import { moneyOf, priceOf } from './prices.ts';

/** What the app calls the plans and what they hold. */
export type PlanWords = {
  names: Record<Tier, string>;
  sessions: string;
  devicesOne: string;
  devicesOther: string;
  overage: string;
};

type PlansProps = { lang: Language; texts: LandingTexts['plans']; words: PlanWords };

/** The catalogue of the contract: what each plan holds and what it costs. */
export function Plans({ lang, texts, words }: PlansProps) {
  return (
    <section id="plans" className={parts.section} aria-labelledby="plans-title">
      <div className={parts.head}>
        <h2 id="plans-title" className={parts.title}>
          {texts.title}
        </h2>
        <p className={parts.lead}>{texts.lead}</p>
      </div>
      <ul className={styles.plans}>
        {tiers.map((tier) => (
          <li key={tier} className={styles.plan}>
            <h3 className={styles.name}>{words.names[tier]}</h3>
            <Price lang={lang} tier={tier} texts={texts} />
            <ul className={styles.holds}>
              {whatItHolds(tier, lang, texts, words).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{texts.note}</p>
      <a className={parts.quiet} href={appAddress}>
        {texts.action}
      </a>
    </section>
  );
}

function Price({ lang, tier, texts }: { lang: Language; tier: Tier; texts: PlansProps['texts'] }) {
  const isSeat = tier === 'org';
  const month = priceOf(tier, 'month', lang);
  const year = priceOf(tier, 'year', lang);
  return (
    <div className={styles.price}>
      <p>
        <span className={styles.amount}>{month}</span>{' '}
        {tier === 'free' ? '' : isSeat ? texts.aSeat : texts.aMonth}
      </p>
      <p className={styles.year}>
        {tier === 'free'
          ? texts.free
          : fill(isSeat ? texts.orYearSeat : texts.orYear, { price: year })}
      </p>
    </div>
  );
}

function whatItHolds(tier: Tier, lang: Language, texts: PlansProps['texts'], words: PlanWords) {
  const limits = tierLimits[tier];
  const { sessions, historyDays, overageCents } = limits;
  const once = limits.period === 'lifetime';
  const price = moneyOf(overageCents ?? 0, lang);
  return [
    sessions === null
      ? texts.noLimit
      : fill(once ? texts.once : words.sessions, { count: sessions }),
    ...(overageCents === null ? [] : [fill(words.overage, { count: sessions ?? 0, price })]),
    forCount(limits.devices, words.devicesOne, words.devicesOther),
    ...(historyDays === null ? [texts.searchedAll] : []),
    ...(historyDays ? [forCount(historyDays, texts.searched_one, texts.searched_other)] : []),
    ...(limits.deepAnalysis ? [texts.deep] : []),
    ...(limits.priorityQueue ? [texts.first] : []),
    ...(tier === 'org' ? [texts.seats] : []),
  ];
}
