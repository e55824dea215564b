import type { Language } from '@solacore/contract';
import { catalogs } from '@solacore/i18n';
import { landings } from '@solacore/i18n/landing';
import { Footer } from '../shell/footer.tsx';
import { Header } from '../shell/header.tsx';
import { Close } from './close.tsx';
import { FiveSteps } from './five-steps.tsx';
import { Hero } from './hero.tsx';
import { Plans } from './plans.tsx';
import { Privacy } from './privacy.tsx';
import { Questions } from './questions.tsx';
import { Session } from './session.tsx';
import { StructuredData } from './structured-data.tsx';

export function LandingPage({ lang }: { lang: Language }) {
  const texts = landings[lang];
  const { common, paywall, settings } = catalogs[lang];
  const { nav } = texts;
  const ids = ['steps', 'session', 'privacy', 'plans', 'questions'] as const;
  return (
    <>
      <StructuredData lang={lang} names={settings.tiers} />
      <main>
        <Hero texts={texts.hero}>
          <Header
            lang={lang}
            page="home"
            texts={nav}
            parts={ids.map((id) => ({ id, name: nav[id] }))}
          />
        </Hero>
        <FiveSteps texts={texts.steps} names={common.steps} />
        <Session lang={lang} texts={texts.session} names={common.steps} />
        <Privacy lang={lang} texts={texts.privacy} />
        <Plans
          lang={lang}
          texts={texts.plans}
          words={{
            names: settings.tiers,
            sessions: paywall.sessions_other,
            devicesOne: paywall.devices_one,
            devicesOther: paywall.devices_other,
            overage: paywall.overage,
          }}
        />
        <Questions texts={texts.questions} />
        <Close texts={texts.close} />
      </main>
      <Footer lang={lang} texts={texts.footer} />
    </>
  );
}
