/** The colours of the page: what the reader chose, else what the system has. */

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'atlas-theme';
const SEA = { light: '#e4ecef', dark: '#0f1a22' };

export function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // storage may be forbidden: then the choice lasts as long as the page
  }
  paintBrowserFrame();
}

/** The browser's own frame takes the colour of the sea. */
export function paintBrowserFrame(): void {
  const theme = chosenTheme();
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? SEA.dark : SEA.light);
}
