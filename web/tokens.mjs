// Fluent 2's design tokens as CSS variables: each role of ours is one token, in light and in dark.
// Components name roles only. Where a token does not reach the contrast our rules ask for (4.5:1
// for text, 3:1 for edges of controls), or where Fluent has none, the value stands here with why.
import { webDarkTheme as dark, webLightTheme as light } from "@fluentui/tokens";

const PAIRS = {
  canvas: "colorNeutralBackground2",
  surface: "colorNeutralBackground1",
  sunken: ["colorNeutralBackground3", "colorNeutralBackground2"],
  hover: ["colorNeutralBackground1Hover", "colorSubtleBackgroundHover"],
  selected: "colorBrandBackground2",
  text: "colorNeutralForeground1",
  "text-2": "colorNeutralForeground2",
  "text-3": "colorNeutralForeground3",
  "text-on-fill": "colorNeutralForegroundOnBrand",
  link: ["colorBrandForegroundLink", "colorBrandForegroundLinkHover"],
  line: ["colorNeutralStroke2", "colorNeutralStroke3"],
  "line-strong": ["colorNeutralStroke1", "colorNeutralStroke2"],
  "line-control": "colorNeutralStrokeAccessible",
  action: "colorCompoundBrandForeground1",
  "action-fill": "colorBrandBackground",
  "action-fill-hover": "colorBrandBackgroundHover",
  "action-soft": "colorBrandBackground2",
  "action-line": "colorBrandStroke2",
  face: ["colorNeutralBackground6", "colorNeutralBackground1Hover"],
  good: "colorStatusSuccessForeground1",
  "good-soft": "colorStatusSuccessBackground1",
  "good-line": ["colorStatusSuccessBorder1", "colorStatusSuccessBackground2"],
  "care-mark": "colorStatusWarningForeground3",
  "care-soft": ["colorStatusWarningBackground1", "colorPaletteDarkOrangeBackground1"],
  "care-line": ["colorStatusWarningBorder1", "colorPaletteDarkOrangeBackground2"],
  "bad-mark": ["colorStatusDangerForeground3", "colorStatusDangerForeground1"],
  "bad-soft": "colorStatusDangerBackground1",
  "bad-line": ["colorStatusDangerBorder1", "colorStatusDangerBackground2"],
  plan: ["colorNeutralStroke1", "colorNeutralStroke2"],
  "plan-done": "colorNeutralForeground4",
  "plan-late": ["colorStatusDangerForeground3", "colorStatusDangerForeground1"],
};

const OWN = {
  // Warning text of the light theme reaches only 4.4:1 on its own soft ground; a shade darker does.
  care: ["#8a3707", dark.colorStatusWarningForeground1],
  bad: [light.colorStatusDangerForeground1, dark.colorStatusDangerForeground3],
  // Days won back, and the five steps of load: shades of the brand ramp, which themes do not export.
  "plan-early": ["#77b7f7", "#2886de"],
  "load-1": ["#f5f9fe", "#0a1a28"],
  "load-2": ["#dcebfa", "#0a2e4a"],
  "load-3": ["#b4d6fa", "#0c3b5e"],
  "load-4": ["#77b7f7", "#0f548c"],
  "load-5": ["#115ea3", "#115ea3"],
  focus: ["#000000", "#ffffff"],
  "shade-near": ["rgb(0 0 0 / .12)", "rgb(0 0 0 / .24)"],
  "shade-far": ["rgb(0 0 0 / .14)", "rgb(0 0 0 / .28)"],
};

const PLAIN = {
  "round-s": "borderRadiusSmall",
  round: "borderRadiusMedium",
  "round-l": "borderRadiusXLarge",
  "round-full": "borderRadiusCircular",
};

function value(theme, token) {
  const found = theme[token];
  if (found === undefined) throw new Error(`@fluentui/tokens has no ${token}`);
  return found;
}

const both = (day, night) => (day === night ? day : `light-dark(${day}, ${night})`);

/** @param scope whose variables they are: the page's, or those of one shadow root */
export function tokens(scope = ":root") {
  const lines = [];
  for (const [role, token] of Object.entries(PAIRS)) {
    const [day, night] = Array.isArray(token) ? token : [token, token];
    lines.push(`--${role}: ${both(value(light, day), value(dark, night))};`);
  }
  for (const [role, [day, night]] of Object.entries(OWN)) lines.push(`--${role}: ${both(day, night)};`);
  for (const [role, token] of Object.entries(PLAIN)) lines.push(`--${role}: ${value(light, token)};`);
  lines.push(`--quick: ${light.durationFaster} ${light.curveEasyEase};`);
  return `/* Made by tokens.mjs from @fluentui/tokens; do not edit. */\n${scope} {\n  ${lines.join("\n  ")}\n}\n`;
}
