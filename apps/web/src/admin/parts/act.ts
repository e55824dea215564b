/** Something that is asked about before it is done, and is in the log afterwards. */
export type Act = {
  title: string;
  text: string;
  confirm: string;
  isDangerous?: boolean;
  /** It ends and takes nothing: the code of today is enough. */
  isHarmless?: boolean;
  /** One of these has to be chosen; `run` is told which. */
  choice?: { label: string; options: (readonly [value: string, text: string])[] };
  /** This has to be typed first. */
  typed?: { label: string; mustBe: string };
  run: (chosen: string) => Promise<unknown>;
  /** What is said when it is done. */
  done: string | ((answer: unknown) => string);
  onDone?: () => void;
};
