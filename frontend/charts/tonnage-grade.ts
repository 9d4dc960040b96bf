import type { EChartsCoreOption } from 'echarts/core';
import { SERIES } from './colours';
import { format, type Mark } from './model';
import { decades, look, valueAxis, type Drawing } from './options';

const SHAPES = ['circle', 'diamond', 'triangle', 'rect', 'roundRect', 'pin', 'arrow', 'circle'];

/** Grade over tonnage on logarithmic axes, with lines along which the contained oxide is the same. */
export function gradeOverTonnage({ model, colours, texts }: Drawing): EChartsCoreOption {
  const x = decades(model.marks.map((mark) => mark.x!));
  const y = decades(model.marks.map((mark) => mark.y!));
  const groups = [...new Set(model.marks.map((mark) => mark.group))];
  const log = { type: 'log', minInterval: undefined };
  return {
    grid: { left: 4, right: 16, top: 34, bottom: 44 + 22 * Math.ceil(groups.length / 2), containLabel: true },
    legend: { bottom: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: colours.text, fontSize: 12 }, data: groups },
    xAxis: { ...valueAxis(colours, model.xTitle, false), ...log, ...x },
    yAxis: { ...valueAxis(colours, model.yTitle, true), ...log, ...y },
    series: [
      ...oxideLines(x, y).map((line) => ({
        type: 'line',
        data: line.ends,
        silent: true,
        symbol: 'none',
        animation: false,
        lineStyle: { color: colours.quiet, width: 1, type: 'dashed', opacity: 0.7 },
        markPoint: {
          symbol: 'circle',
          symbolSize: 1,
          silent: true,
          animation: false,
          itemStyle: { color: 'transparent' },
          label: { show: true, color: colours.quiet, fontSize: 11, position: 'right', formatter: texts.contained.replace('{0}', format(line.containedMt)), backgroundColor: colours.panel, padding: [1, 3] },
          data: [{ coord: line.label }],
        },
      })),
      ...groups.map((group, i) => ({
        type: 'scatter',
        name: group,
        cursor: 'pointer',
        symbol: SHAPES[i % SERIES],
        itemStyle: { color: colours.series[i % SERIES] },
        data: model.marks.filter((mark) => mark.group === group).map((mark) => point(mark, i)),
      })),
    ],
  };

  function point(mark: Mark, group: number): object {
    return { value: [mark.x, mark.y], mark, ...look(mark, colours.series[group % SERIES], colours, 13, SHAPES[group % SERIES]) };
  }
}

interface OxideLine {
  containedMt: number;
  ends: [number, number][];
  label: [number, number];
}

/** One for each power of ten of oxide that crosses the plot. Ore in Mt times grade in percent is a hundred times it. */
export function oxideLines(x: { min: number; max: number }, y: { min: number; max: number }): OxideLine[] {
  const lines: OxideLine[] = [];
  const least = Math.ceil(Math.log10((x.min * y.min) / 100));
  const most = Math.floor(Math.log10((x.max * y.max) / 100));
  for (let power = least; power <= most; power++) {
    const product = 10 ** power * 100;
    const left = Math.max(x.min, product / y.max);
    const right = Math.min(x.max, product / y.min);
    if (right > left * 1.01) {
      const middle = left * (right / left) ** 0.12;
      lines.push({ containedMt: 10 ** power, ends: [[left, product / left], [right, product / right]], label: [middle, product / middle] });
    }
  }
  return lines;
}
