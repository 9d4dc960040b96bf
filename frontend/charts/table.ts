import { html, type TemplateResult } from 'lit';
import { format, type ChartModel, type Mark, type Texts } from './model';

/** The same as the chart, to be read row by row. The first cell leads where the mark does. */
export function tableView(model: ChartModel, texts: Texts, choose: (mark: Mark) => void): TemplateResult {
  return html`<div class="chart-table" tabindex="0" role="region" aria-label=${model.title}><table>
    <thead><tr>${model.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${model.marks.map((mark) => html`<tr>${mark.cells.map((value, i) =>
      i === 0 ? html`<th scope="row">${first(mark, texts, choose)}</th>` : html`<td ?data-number=${typeof value === 'number'}>${typeof value === 'number' ? format(value) : value}</td>`)}</tr>`)}
    </tbody></table></div>`;
}

function first(mark: Mark, texts: Texts, choose: (mark: Mark) => void): TemplateResult {
  const name = String(mark.cells[0]);
  return mark.path
    ? html`<a href=${mark.path} router-link>${name}</a>`
    : html`<button type="button" aria-pressed=${mark.chosen} aria-label="${texts.filterBy}: ${name}" @click=${() => choose(mark)}>${name}</button>`;
}
