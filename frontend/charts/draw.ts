import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkPointComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { readColours } from './colours';
import type { ChartModel, Mark, Texts } from './model';
import { heightOf, optionOf } from './options';

use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, MarkPointComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** A chart on the page. */
export interface Drawn {
  show(model: ChartModel): void;
  dispose(): void;
}

export function draw(host: HTMLElement, texts: Texts, choose: (mark: Mark) => void): Drawn {
  const chart = init(host, null, { renderer: 'svg' });
  chart.on('click', (at) => {
    const mark = (at.data as { mark?: Mark } | undefined)?.mark;
    if (mark) {
      choose(mark);
    }
  });
  const size = new ResizeObserver(() => chart.resize());
  size.observe(host);
  return {
    show(model) {
      host.style.blockSize = `${heightOf(model)}px`;
      chart.resize();
      const animated = !matchMedia('(prefers-reduced-motion: reduce)').matches;
      chart.setOption(optionOf({ model, colours: readColours(), texts, animated }), { notMerge: true });
    },
    dispose() {
      size.disconnect();
      chart.dispose();
    },
  };
}

const WIDTH = 900;
const HEAD = 74;

/** The chart as a picture that stands alone: in light colours, with its title and what it was drawn from. */
export function toSvg(model: ChartModel, texts: Texts, source: string): string {
  const colours = readColours('light');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: heightOf(model) + HEAD });
  const option = optionOf({ model, colours, texts, animated: false });
  const grid = option.grid as { top: number };
  chart.setOption({
    ...option,
    backgroundColor: colours.panel,
    title: { text: model.title, subtext: source, left: 4, top: 8, textStyle: { color: colours.text, fontSize: 18 }, subtextStyle: { color: colours.quiet, fontSize: 12, width: WIDTH - 20, overflow: 'truncate' } },
    grid: { ...grid, top: grid.top + HEAD },
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
