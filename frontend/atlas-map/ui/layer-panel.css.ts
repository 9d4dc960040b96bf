import { css } from 'lit';

export const layerPanelStyles = css`
  .layers { position: absolute; top: var(--_air); right: calc(var(--_air) + 54px); width: 286px; max-width: calc(100% - 90px); max-height: calc(100% - 2 * var(--_air)); box-sizing: border-box; overflow: auto; padding: 10px 12px 12px; z-index: 2; }
  .layers ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 2px; }
  .layers li { display: flex; align-items: center; gap: 8px; min-height: 34px; }
  .layers li > label { flex: 1; min-width: 0; display: flex; align-items: center; gap: 8px; cursor: pointer; min-height: 32px; }
  .layers li span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .layers li > label > span { overflow-wrap: anywhere; white-space: normal; }
  .layers input[type='checkbox'] { inline-size: 17px; block-size: 17px; margin: 0; flex: none; accent-color: var(--_accent); }
  .layers input[type='range'] { inline-size: 84px; flex: none; accent-color: var(--_accent); margin: 0; }
  .layers .swatch ~ button { margin-inline-start: -4px; }
  .layers li:has(.swatch) input[type='range'] { inline-size: 52px; }
  .layers li:has(.swatch) { gap: 6px; }
  .layers input:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .layers li button { width: 28px; height: 28px; padding: 0; display: grid; place-items: center; flex: none; }
  .layers li button .icon { width: 14px; height: 14px; }
  .layers h3, .layers legend { margin: 10px 0 4px; font-size: 11px; font-weight: 600; letter-spacing: 0.04em; text-transform: uppercase; color: var(--_quiet); }
  .layers .signs { border: 0; margin: 10px 0 0; padding: 0; display: grid; gap: 1px; }
  .layers .signs legend { padding: 0; }
  .layers .signs label { display: flex; align-items: center; gap: 6px; min-height: 30px; cursor: pointer; }
  .layers .signs .sign { margin: 0; }
  .layers .signs select { font: inherit; color: inherit; background: var(--_panel); border: 1px solid var(--_line); border-radius: 9px; min-height: 32px; margin: 0 0 4px 53px; padding: 0 6px; min-width: 0; }
  .layers .signs .note:empty { margin: 0; }
  .layers input[type='radio'] { inline-size: 17px; block-size: 17px; margin: 0; flex: none; accent-color: var(--_accent); }
  .layers select:focus-visible { outline: 2px solid var(--_accent); outline-offset: 1px; }
  .layers .plain, .layers .file { display: inline-block; padding: 5px 10px; margin-block-start: 4px; font-weight: 600; color: var(--_accent); border-radius: 9px; cursor: pointer; }
  .layers .plain { margin-inline-start: -10px; }
  .layers .file { border: 1px solid var(--_line); }
  .layers .file:hover { background: color-mix(in srgb, var(--_text) 8%, transparent); }
  .layers .file:focus-within { outline: 2px solid var(--_accent); outline-offset: 1px; }
  .layers .file input { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .layers .note { margin: 8px 0 0; font-size: 11.5px; color: var(--_quiet); }
  .layers .trouble { margin: 6px 0 0; color: var(--_disputed); overflow-wrap: anywhere; }
  .layers .trouble:empty { margin: 0; }
  .layers .service { display: grid; gap: 6px; }
  .layers .service label { display: grid; gap: 2px; font-size: 11.5px; color: var(--_quiet); }
  .layers .service input { font: inherit; font-size: 13px; color: var(--_text); background: var(--_panel); border: 1px solid var(--_line); border-radius: 9px; min-height: 32px; padding: 0 8px; min-width: 0; }
  .layers .service input[aria-invalid] { border-color: var(--_disputed); }
  .layers .service button { justify-self: start; margin: 0; }
  .layers li.failing { min-height: 0; font-size: 11.5px; color: var(--_disputed); }
  .layers .swatch { width: 12px; height: 12px; border-radius: 50%; background: var(--swatch); flex: none; order: -1; }
  @media (max-width: 640px) { .layers { width: auto; left: var(--_air); } }
  @media print { .layers { display: none; } }
`;
