const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** Tries again later, and later still while it keeps failing. */
export class BackOff {
  private delayMs = FIRST_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly retry: () => void) {}

  failed(): void {
    if (this.timer === undefined) {
      const jitter = 0.8 + Math.random() * 0.4;
      this.timer = setTimeout(() => this.fire(), this.delayMs * jitter);
      this.delayMs = Math.min(LONGEST_MS, this.delayMs * 2);
    }
  }

  succeeded(): void {
    this.delayMs = FIRST_MS;
  }

  get waiting(): boolean {
    return this.timer !== undefined;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private fire(): void {
    this.timer = undefined;
    this.retry();
  }
}
