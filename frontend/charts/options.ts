import type { EChartsCoreOption } from 'echarts/core';
import type { Colours } from './colours';
import { format, type ChartModel, type Mark, type Texts } from './model';
import { gradeOverTonnage } from './tonnage-grade';

/** What every kind of chart has in common. */
export interface Drawing {
  model: ChartModel;
  colours: Colours;
  texts: Texts;
  /** Whether marks may move into place. */
  animated: boolean;
}

/** How many pixels high a chart is drawn. */
export function heightOf(model: ChartModel): number {
  switch (model.kind) {
    case 'bars':
      return 46 + 30 * model.marks.length;
    case 'ranges':
      return 62 + 42 * rowsOf(model).length;
    case 'columns':
      return 210;
    case 'scatter':
      return 360;
  }
}

export function optionOf(drawing: Drawing): EChartsCoreOption {
  const { model, colours, animated } = drawing;
  const kinds = { bars: lying, columns: standing, ranges: spreads, scatter: gradeOverTonnage };
  return {
    animation: animated,
    animationDuration: 350,
    textStyle: { fontFamily: colours.font, color: colours.text },
    tooltip: {
      confine: true,
      backgroundColor: colours.panel,
      borderColor: colours.line,
      textStyle: { color: colours.text, fontSize: 13 },
      formatter: (at: { data?: { mark?: Mark } }) => hint(at.data?.mark),
    },
    ...kinds[model.kind](drawing),
  };
}

/** As text, whatever it holds. */
function hint(mark?: Mark): HTMLElement | string {
  if (!mark) {
    return '';
  }
  const box = document.createElement('div');
  box.className = 'chart-hint';
  box.textContent = mark.hint;
  return box;
}

export function valueAxis(colours: Colours, name: string, vertical: boolean): object {
  return {
    type: 'value',
    name,
    nameLocation: vertical ? 'end' : 'middle',
    nameGap: vertical ? 12 : 28,
    nameTextStyle: { color: colours.quiet, fontSize: 12, align: vertical ? 'left' : 'center' },
    minInterval: 1,
    splitNumber: 4,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colours.quiet, fontSize: 12, hideOverlap: true, formatter: (value: number) => format(value) },
    splitLine: { lineStyle: { color: colours.hairline } },
  };
}

function bar(colours: Colours, mark: Mark, anyChosen: boolean): object {
  return {
    value: mark.x ?? mark.y,
    mark,
    itemStyle: { color: mark.chosen || !anyChosen ? (mark.chosen ? colours.accent : colours.mark) : colours.line },
  };
}

function lying({ model, colours }: Drawing): EChartsCoreOption {
  const any = model.marks.some((mark) => mark.chosen);
  return {
    grid: { left: 4, right: 44, top: 6, bottom: 34, containLabel: true },
    xAxis: valueAxis(colours, model.xTitle, false),
    yAxis: {
      type: 'category',
      inverse: true,
      data: model.marks.map((mark) => mark.row),
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: { color: colours.text, fontSize: 13, width: 130, overflow: 'truncate' },
    },
    series: [{
      type: 'bar',
      barMaxWidth: 18,
      cursor: 'pointer',
      itemStyle: { borderRadius: [0, 3, 3, 0] },
      label: { show: true, position: 'right', color: colours.quiet, fontSize: 12, formatter: (at: { value: number }) => format(at.value) },
      data: model.marks.map((mark) => bar(colours, mark, any)),
    }],
  };
}

function standing({ model, colours }: Drawing): EChartsCoreOption {
  const any = model.marks.some((mark) => mark.chosen);
  return {
    grid: { left: 4, right: 8, top: 32, bottom: 6, containLabel: true },
    xAxis: {
      type: 'category',
      data: model.marks.map((mark) => mark.row),
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: { color: colours.text, fontSize: 12, hideOverlap: true, interval: model.marks.length <= 18 ? 0 : 'auto' },
    },
    yAxis: valueAxis(colours, model.yTitle, true),
    series: [{
      type: 'bar',
      barMaxWidth: 26,
      barCategoryGap: '22%',
      cursor: 'pointer',
      itemStyle: { borderRadius: [3, 3, 0, 0] },
      data: model.marks.map((mark) => bar(colours, mark, any)),
    }],
  };
}

interface Row {
  key: string;
  name: string;
  second: string;
  marks: Mark[];
}

function rowsOf(model: ChartModel): Row[] {
  const rows = new Map<string, Row>();
  model.marks.forEach((mark) => {
    const key = `${mark.second}\n${mark.row}`;
    const row = rows.get(key) ?? { key, name: mark.row, second: mark.second, marks: [] };
    row.marks.push(mark);
    rows.set(key, row);
  });
  return [...rows.values()];
}

/** A line for each thing from the least to the most that is claimed, and a dot for each claim. */
function spreads({ model, colours }: Drawing): EChartsCoreOption {
  const rows = rowsOf(model);
  const named = new Map(rows.map((row) => [row.key, row]));
  const line = rows.flatMap((row) => {
    const values = row.marks.filter((mark) => mark.look !== 'denied').map((mark) => mark.x!);
    return values.length > 1 ? [[Math.min(...values), row.key], [Math.max(...values), row.key], ['-', '-']] : [];
  });
  return {
    grid: { left: 4, right: 18, top: 6, bottom: 44, containLabel: true },
    xAxis: { ...valueAxis(colours, model.xTitle, false), type: 'log', minInterval: undefined, ...decades(model.marks.map((mark) => mark.x!)) },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.key),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: true, lineStyle: { color: colours.hairline } },
      axisLabel: {
        interval: 0,
        formatter: (key: string) => `{name|${cut(named.get(key)!.name)}}\n{second|${cut(named.get(key)!.second)}}`,
        rich: {
          name: { color: colours.text, fontSize: 13, lineHeight: 17, align: 'right' },
          second: { color: colours.quiet, fontSize: 11.5, lineHeight: 15, align: 'right' },
        },
      },
    },
    series: [
      { type: 'line', data: line, silent: true, symbol: 'none', animation: false, lineStyle: { color: colours.mark, width: 3, opacity: 0.45, cap: 'round' } },
      { type: 'scatter', cursor: 'pointer', data: rows.flatMap((row) => row.marks.map((mark) => ({ value: [mark.x, row.key], mark, ...look(mark, colours.accent, colours, 11) }))) },
    ],
  };
}

const LONGEST = 22;

function cut(text: string): string {
  const plain = text.replace(/[{}|]/g, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

const CROSS = 'path://M2,0L10,8L18,0L20,2L12,10L20,18L18,20L10,12L2,20L0,18L8,10L0,2Z';

/** Filled for what the map shows, hollow for what else is claimed, a cross for what is denied. */
export function look(mark: Mark, colour: string, colours: Colours, size: number, shape = 'circle'): object {
  return {
    symbol: mark.look === 'denied' ? CROSS : shape,
    symbolSize: size,
    itemStyle: { color: mark.look === 'hollow' ? colours.panel : colour, borderColor: colour, borderWidth: mark.look === 'denied' ? 0 : 2 },
  };
}

/** Ends of a logarithmic axis: whole powers of ten around the values. */
export function decades(values: number[]): { min: number; max: number } {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.ceil(Math.log10(Math.max(...values)));
  return { min: 10 ** least, max: 10 ** Math.max(most, least + 1) };
}
