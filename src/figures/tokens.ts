/** Colours, type and spacing of every figure and of the report page. */
export const FONT = '"Source Sans 3", "Noto Sans", Arial, sans-serif';

export const SIZE = { title: 17, subtitle: 13, text: 12.5, note: 11.5, small: 10.5 } as const;

export const INK = {
  text: "#1a1a1a",
  grey: "#555555",
  rule: "#d9d9d6",
  line: "#767676",
  ground: "#ffffff",
  paper: "#f5f3ee",
  rest: "#eeeeec",
  interval: "#b9b9b4",
  dot: "#8f8f8a",
  accent: "#1f4e79",
} as const;

/** From most to least agreeing; the two "oneens" are hatched too, so that grey print tells them. */
export const AGREEMENT_FILL = {
  zeer_eens: "#1f4e79",
  eens: "#7ba6cc",
  neutraal: "#d4d4d0",
  oneens: "#f0a58f",
  zeer_oneens: "#b2432f",
} as const;

/** Ink that stands out on each agreement colour (4.5:1 or more). */
export const AGREEMENT_INK = {
  zeer_eens: "#ffffff",
  eens: "#101010",
  neutraal: "#101010",
  oneens: "#101010",
  zeer_oneens: "#ffffff",
} as const;

/** Arcs by strength, weak to strong; the lightest keeps 3:1 on white. */
export const ARC = { weak: "#6f94b5", middle: "#41719c", strong: "#1f4e79" } as const;

export const VERDICT_FILL = {
  sterk: "#1f4e79",
  op_orde: "#3f7cac",
  aandachtspunt: "#b2432f",
  niet_te_beslissen: "#767676",
} as const;
