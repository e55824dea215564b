type StepName = 'receive' | 'clarify' | 'reframe' | 'options' | 'commit';

/** Where the horizon lies, as a share of the field's height. */
export const horizonAt = { home: 0.53, homeDesktop: 0.6, stamp: 0.6, splash: 0.5 } as const;

/** The fog of each step, as a share of the height. */
export const stepSpread: Record<StepName, number> = {
  receive: 0.3,
  clarify: 0.2,
  reframe: 0.12,
  options: 0.05,
  commit: 0,
};

/** The fog of each step in the session header, in px: the step line is 30 px above its edge. */
export const headerSpreadPx: Record<StepName, number> = {
  receive: 49,
  clarify: 32,
  reframe: 19,
  options: 8,
  commit: 0,
};

/** The fog of each step in the desktop rail, as a share of the height. */
export const railSpread: Record<StepName, number> = {
  receive: 0.2,
  clarify: 0.13,
  reframe: 0.08,
  options: 0.03,
  commit: 0,
};

export const headerHorizonFromBottomPx = 30;

export const breakpoints = { tablet: 720, desktop: 1080 } as const;

export const layout = {
  gutter: { phone: 20, tablet: 32, desktop: 72 },
  readingColumn: 568,
  composerColumn: 600,
  optionsColumn: 944,
  /** Two columns beside the sidebar: what a main place holds, and what goes with it. */
  twoColumns: 900,
  stepRail: 272,
  sidePanel: 372,
  appSidebar: 236,
  minTarget: 44,
  /** Below this height of a window only what is needed at once stays around what scrolls. */
  lowWindow: 480,
  /** Below this one there is no room for a second line around what scrolls. */
  shortWindow: 700,
} as const;

export const radius = {
  s: 10,
  stamp: 11,
  m: 12,
  button: 14,
  field: 16,
  slip: 16,
  card: 18,
  composer: 20,
  plan: 22,
  sheet: 24,
  pill: 999,
} as const;
