import { css } from 'lit';

/** The component's own look; the page gives the colours and type faces as `--atlas-…` properties. */
export const atlasMapStyles = css`
  :host {
    --_sea: var(--atlas-sea, light-dark(#e4ecef, #0f1a22));
    --_land: var(--atlas-land, light-dark(#f7f5f0, #1b2932));
    --_line: var(--atlas-line, light-dark(#d8d3c8, #2c3d48));
    --_text: var(--atlas-text, light-dark(#22303a, #c9d6de));
    --_quiet: var(--atlas-quiet, light-dark(#566873, #8aa0ad));
    --_accent: var(--atlas-accent, light-dark(#a4550b, #e8a33d));
    --_region: var(--atlas-region, light-dark(#d9872f, #d98c2b));
    --_disputed: var(--atlas-disputed, light-dark(#9b3d57, #b3627a));
    --_ore: light-dark(#7d8f9a, #7f97a5);
    --_light: light-dark(#2f7fb8, #6db6e8);
    --_heavy: light-dark(#d98a1f, #f0a83a);
    --_age1: light-dark(#dbe7ee, #2f4a5c);
    --_age2: light-dark(#a9cde0, #47718c);
    --_age3: light-dark(#5fa3c8, #6b9fbe);
    --_age4: light-dark(#2373a6, #a3cde6);
    --_age5: light-dark(#083d66, #e3f3ff);
    --_panel: var(--atlas-panel, light-dark(#fffffff5, #14212af5));
    --_serif: var(--atlas-serif, 'Source Serif 4', Charter, Georgia, 'Liberation Serif', 'Noto Serif', serif);
    --_sans: var(--atlas-sans, Inter, system-ui, 'Segoe UI', 'Liberation Sans', 'Noto Sans', sans-serif);
    --_ink: var(--_text);
    --_paper: var(--_land);
    --_air: var(--atlas-map-air, 20px);
    display: block;
    position: relative;
    overflow: hidden;
    background: light-dark(color-mix(in srgb, var(--_sea) 97.5%, black), color-mix(in srgb, var(--_sea) 70%, black));
    color: var(--_text);
    font: 13px/1.4 var(--_sans);
  }
  :host([hidden]) { display: none; }
  .map { position: absolute; inset: 0; outline: none; touch-action: none; }
  .map.pointing { cursor: pointer; }
  .map.aiming { cursor: crosshair; }
  .focus { position: absolute; inset: 0; pointer-events: none; border: 0 solid var(--_accent); }
  .map:focus-visible ~ .focus { border-width: 2px; }
  /* colours that are forced on the page would make all of the map one */
  .probe { forced-color-adjust: none; }
  .probe, .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .free { position: absolute; inset: var(--free-top, 0) var(--free-right, 0) var(--free-bottom, 0) var(--free-left, 0); pointer-events: none; transition: inset 0.25s ease; container-type: size; }
  .card { pointer-events: auto; background: var(--_panel); border: 1px solid var(--_line); border-radius: 14px; box-shadow: 0 6px 24px rgb(10 20 30 / 0.13); backdrop-filter: blur(8px); }
  button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; border-radius: 9px; }
  button:hover:not(:disabled) { background: color-mix(in srgb, var(--_text) 8%, transparent); }
  button:focus-visible { outline: 2px solid var(--_accent); outline-offset: -2px; }
  button:disabled { opacity: 0.38; cursor: default; }

  .controls { position: absolute; top: var(--_air); right: var(--_air); padding: 4px; display: grid; gap: 1px; }
  .controls button { width: 36px; height: 36px; display: grid; place-items: center; padding: 0; }
  .icon { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  .projections { position: absolute; top: calc(var(--_air) + 148px); right: calc(var(--_air) + 54px); padding: 6px; display: grid; min-width: 210px; max-width: calc(100% - 90px); }
  .projections button { text-align: start; padding: 8px 12px 8px 30px; position: relative; }
  .projections [aria-checked='true'] { font-weight: 600; }
  .projections [aria-checked='true']::before { content: ''; position: absolute; left: 12px; top: 11px; width: 5px; height: 10px; border: solid var(--_accent); border-width: 0 2px 2px 0; rotate: 40deg; }

  .base { position: absolute; inset: auto var(--_air) var(--_air) var(--_air); }
  .base-row { display: flex; gap: 12px; align-items: flex-end; justify-content: space-between; }
  .legend { padding: 3px; font-size: 11.5px; color: var(--_quiet); flex: 0 1 auto; min-width: 0; max-width: 760px; display: flex; align-items: flex-start; }
  .legend-toggle { display: flex; align-items: center; gap: 5px; padding: 5px 9px; font-weight: 600; flex: none; }
  .legend-toggle svg { width: 12px; height: 12px; fill: none; stroke: currentColor; stroke-width: 1.6; rotate: 180deg; transition: rotate 0.2s; }
  .legend-toggle[aria-expanded='true'] svg { rotate: 0deg; }
  .legend ul { list-style: none; margin: 0; padding: 3px 12px 3px 4px; display: flex; flex-wrap: wrap; gap: 0 13px; }
  .legend ul[hidden] { display: none; }
  .sign.cluster circle { fill: var(--_panel); stroke: var(--_text); stroke-width: 1.8; }
  .sign.cluster text { font: 600 12px var(--_sans); fill: var(--_text); stroke: none; }
  .sign.disagreement * { fill: none; stroke: var(--_disputed); stroke-width: 1.8; stroke-linecap: round; }
  .legend label { display: flex; align-items: center; gap: 3px; cursor: pointer; }
  .sign.place { color: var(--_accent); --_ink: var(--_accent); }
  .legend input { inline-size: 14px; block-size: 14px; margin: 0 2px 0 0; accent-color: var(--_accent); }
  .legend li { display: flex; align-items: center; gap: 3px; white-space: nowrap; }
  .legend li.title { flex-basis: 100%; font-weight: 600; min-height: 22px; }
  .sign { width: 24px; height: 24px; flex: none; color: var(--_text); margin-inline-start: -4px; }
  .sign.sized { width: 32px; height: 32px; margin: -4px 0 -4px -6px; }
  .sign.area rect { fill: color-mix(in srgb, var(--_region) 30%, transparent); stroke: var(--_region); stroke-width: 1.8; }
  .sign.area.disputed rect { fill: color-mix(in srgb, var(--_disputed) 18%, transparent); stroke: var(--_disputed); stroke-dasharray: 4 2.6; stroke-width: 2; }
  .sign.area.approximate rect { stroke-dasharray: 0.1 3.6; stroke-linecap: round; stroke-width: 2.2; }
  .sign.area.outline rect { fill: color-mix(in srgb, var(--_text) 14%, transparent); stroke: var(--_text); stroke-width: 1.6; }
  .sign.area.vague path { fill: none; stroke: var(--_region); stroke-width: 2.2; stroke-linecap: round; }
  .sign.line path { fill: none; stroke: color-mix(in srgb, var(--_line) 50%, var(--_quiet)); stroke-width: 1.6; }
  .sign.line.province path { stroke: var(--_line); stroke-width: 1.3; }
  .sign.line.disputed-border path { stroke-dasharray: 5 3.5; }

  .foot { flex: none; display: grid; justify-items: end; gap: 2px; font-size: 11px; color: var(--_quiet); text-align: end; max-width: 46%; margin-inline-start: auto; text-shadow: 0 0 3px var(--_land), 0 0 3px var(--_land), 0 0 5px var(--_land); }
  .foot .notes { padding: 2px 7px; border-radius: 7px; background: color-mix(in srgb, var(--_panel) 84%, transparent); text-shadow: none; }
  .coordinates { pointer-events: auto; padding: 2px 7px; border-radius: 7px; background: color-mix(in srgb, var(--_panel) 84%, transparent); font-size: 11px; font-variant-numeric: tabular-nums; text-shadow: none; }
  .coordinates:has(.at:empty) { display: none; }
  .hint.measure { pointer-events: auto; border-radius: 14px; }
  .measure p { margin: 0; }
  .measure b { font-variant-numeric: tabular-nums; }
  .measure button { margin-block-start: 4px; padding: 3px 12px; font-weight: 600; color: var(--_accent); }
  .controls [aria-pressed='true'] { background: color-mix(in srgb, var(--_accent) 16%, transparent); color: var(--_accent); }
  .north { display: grid; justify-items: center; }
  .north svg { width: 24px; height: 24px; fill: var(--_quiet); filter: drop-shadow(0 0 1.5px var(--_land)); }
  .north b { font-size: 10px; line-height: 1.2; }
  .scale { height: 5px; border: solid var(--_quiet); border-width: 0 1.5px 1.5px; box-sizing: border-box; }

  .tooltip { position: absolute; left: 0; top: 0; translate: calc(var(--x) + 14px) calc(var(--y) + 16px); padding: 4px 10px; border-radius: 9px; pointer-events: none; font-size: 13px; max-width: 260px; box-shadow: 0 3px 12px rgb(10 20 30 / 0.16); }
  .tooltip b { font: 600 14px var(--_serif); display: block; }
  .tooltip small { display: block; color: var(--_quiet); font-size: 12px; }
  .tooltip.flip { translate: calc(var(--x) - 100% - 12px) calc(var(--y) + 16px); }
  .chooser { position: absolute; left: clamp(8px, calc(var(--x) + 10px), calc(100% - 268px)); top: clamp(8px, calc(var(--y) + 10px), calc(100% - 240px)); width: 260px; max-height: min(320px, 80%); overflow: auto; padding: 6px; box-sizing: border-box; z-index: 3; }
  .chooser p { margin: 6px 10px 4px; font-size: 11px; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; color: var(--_quiet); }
  .chooser button { display: flex; gap: 10px; align-items: center; width: 100%; padding: 6px 10px; text-align: start; }
  .chooser button:focus { background: color-mix(in srgb, var(--_accent) 15%, transparent); outline: none; }
  .chooser button:focus-visible { outline: 2px solid var(--_accent); outline-offset: -2px; }
  .chooser b { display: block; font: 600 15px/1.25 var(--_serif); }
  .chooser small { color: var(--_quiet); font-size: 12px; }

  .hint, .notice { position: absolute; left: 50%; translate: -50% 0; padding: 8px 16px; border-radius: 999px; font-size: 13px; width: max-content; max-width: calc(100% - 150px); box-sizing: border-box; text-align: center; pointer-events: none; }
  .hint { top: var(--_air); border-color: var(--_accent); }
  .hint small { display: block; color: var(--_quiet); font-size: 11.5px; }
  .notice { top: calc(var(--_air) + 64px); color: var(--_quiet); }
  .crosshair { position: absolute; left: 50%; top: 50%; width: 34px; height: 34px; translate: -50% -50%; fill: none; stroke: var(--_accent); stroke-width: 2; opacity: 0; filter: drop-shadow(0 0 1.5px var(--_land)); }
  .crosshair.shown, .map:focus-visible ~ .free .crosshair { opacity: 1; }

  @container (max-height: 400px) {
    .controls { grid-template-columns: auto auto; }
    .projections, .layers { right: calc(var(--_air) + 92px); }
  }
  @container (max-width: 900px) {
    .base-row { flex-direction: column-reverse; align-items: stretch; gap: 6px; }
    .legend { align-self: flex-start; max-width: 100%; box-sizing: border-box; }
    .foot { align-self: flex-end; max-width: 100%; }
  }
  @media (max-width: 640px) {
    :host { --_air: var(--atlas-map-air, 12px); }
    .legend.open { flex-direction: column; }
    .hint { border-radius: 14px; max-width: calc(100% - 92px); left: calc(50% - 26px); }
    .legend ul { max-height: 150px; overflow: auto; padding-inline-start: 12px; }
  }
  @media (hover: none) { .coordinates, .measure small { display: none; } }
  @media (prefers-reduced-motion: reduce) { .free, .legend-toggle svg { transition: none; } }
  @media print { .controls, .projections, .tooltip, .chooser, .hint, .coordinates { display: none; } .free { inset: 0; } }
  @media (forced-colors: active) { .card { border: 1px solid CanvasText; } }
`;
