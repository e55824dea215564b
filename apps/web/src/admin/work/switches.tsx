'use client';
import type { PatchSettingsRequest, Settings } from '@solacore/contract/admin';
import { api } from '../browser/api.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Section } from '../parts/section.tsx';
import { WhenReady } from '../parts/states.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useSheet } from '../parts/use-sheet.tsx';
import { useWords } from '../words/use-words.tsx';
import { BannerSwitch } from './banner-switch.tsx';
import { FlagSwitches } from './flag-switches.tsx';
import { VersionSwitch } from './version-switch.tsx';

/** A change of what is set, asked about first. */
type Change = (
  patch: PatchSettingsRequest,
  words: { title: string; text: string; isDangerous?: boolean },
) => void;
export type SwitchProps = { settings: Settings; isAdmin: boolean; change: Change };

/** What is set while the product runs. */
export function Switches({ isAdmin }: { isAdmin: boolean }) {
  const { t } = useWords();
  const { asked, again } = useAsked(api.settings.get);
  const ask = useSheet();
  const change: Change = (patch, words) =>
    ask({
      ...words,
      confirm: words.title,
      run: () => api.settings.patch(patch),
      done: t.common.saved,
      onDone: again,
    });
  return (
    <>
      <PageHead title={t.switches.title} lead={isAdmin ? t.switches.lead : t.switches.adminOnly} />
      <WhenReady asked={asked} again={again}>
        {(settings) => (
          <div className="columns">
            <AiSwitch {...{ settings, isAdmin, change }} />
            <VersionSwitch
              key={`version ${settings.minimum_version}`}
              {...{ settings, isAdmin, change }}
            />
            <BannerSwitch
              key={`banner ${settings.banner?.en}`}
              {...{ settings, isAdmin, change }}
            />
            <FlagSwitches {...{ settings, isAdmin, change }} />
          </div>
        )}
      </WhenReady>
    </>
  );
}

function AiSwitch({ settings: { ai_off }, isAdmin, change }: SwitchProps) {
  const words = useWords().t.switches.ai;
  const title = ai_off ? words.turnOn : words.turnOff;
  const text = ai_off ? words.onText : words.offText;
  return (
    <Section title={words.title}>
      <p className={ai_off ? 'caution' : undefined}>{ai_off ? words.off : words.on}</p>
      {isAdmin && (
        <button
          type="button"
          className={ai_off ? undefined : 'dangerous'}
          onClick={() => change({ ai_off: !ai_off }, { title, text, isDangerous: !ai_off })}
        >
          {title}
        </button>
      )}
    </Section>
  );
}
