import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';

const REPORT_EVERY_MS = 4000;
const SETTLE_MS = 3000;
const BY_THE_READER = ['wheel', 'touchstart', 'keydown', 'pointerdown'];

/**
 * The line that grows while a lesson is read. Takes the reader back to `start` (0..1), fires `place-kept` with the share
 * passed at most every few seconds and when the page is hidden, and lets the arrow keys press the lesson's own
 * "previous" and "next".
 */
class LessonPlace extends LitElement {
  static override properties = {
    start: { type: Number },
    label: { type: String },
    share: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      height: 4px;
    }

    div {
      height: 100%;
      background: var(--n-accent, currentColor);
      transform-origin: 0 50%;
      border-radius: 0 2px 2px 0;
    }

    :host(:dir(rtl)) div {
      transform-origin: 100% 50%;
    }
  `;

  declare start: number;
  declare label: string;
  declare share: number;

  private reported = 0;
  private timer: number | undefined;
  private arrival: number | undefined;
  private frame = 0;
  private settling = false;
  private restoredTo = 0;
  private body: HTMLElement | null = null;
  private away: AbortController | undefined;
  private growth: ResizeObserver | undefined;

  constructor() {
    super();
    this.start = 0;
    this.label = '';
    this.share = 0;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.away = new AbortController();
    const { signal } = this.away;
    // capture: whichever element scrolls, also one inside the frame
    document.addEventListener('scroll', this.scrolled, { capture: true, passive: true, signal });
    document.addEventListener('visibilitychange', this.concealed, { signal });
    window.addEventListener('pagehide', this.report, { signal });
    document.addEventListener('keydown', this.step, { signal });
    BY_THE_READER.forEach((name) =>
      window.addEventListener(name, this.settled, { capture: true, passive: true, signal }),
    );
    this.growth = new ResizeObserver(() => this.restore());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.away?.abort();
    this.growth?.disconnect();
    window.clearTimeout(this.timer);
    window.clearTimeout(this.arrival);
    this.timer = undefined;
    cancelAnimationFrame(this.frame);
  }

  protected override firstUpdated(_changed: PropertyValues) {
    this.body = this.parentElement?.querySelector<HTMLElement>('.lesson-body') ?? null;
    this.reported = this.start;
    this.share = this.start;
    this.settling = true;
    // a picture that arrives late moves the text; keep the place until the reader moves or all has settled
    this.arrival = window.setTimeout(this.arrived, SETTLE_MS);
    this.restore();
    if (this.body) {
      this.growth?.observe(this.body);
      this.body
        .querySelectorAll<HTMLElement>('.table-scroll')
        .forEach((table) => table.setAttribute('tabindex', '0'));
    }
  }

  protected override render() {
    const percent = Math.round(this.share * 100);
    return html`<div
      role="progressbar"
      aria-label=${this.label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${percent}
      style="transform: scaleX(${this.share})"
    ></div>`;
  }

  /** How far the text can be scrolled below the top of the window; 0 when all of it fits. */
  private range() {
    const rect = this.body!.getBoundingClientRect();
    const top = rect.top + window.scrollY;
    return { top, length: Math.max(0, rect.height - window.innerHeight) };
  }

  private readonly scrolled = () => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      if (!this.body) {
        return;
      }
      if (this.settling && Math.abs(window.scrollY - this.restoredTo) < 2) {
        return; // that was us
      }
      this.settling = false;
      const { top, length } = this.range();
      this.share = length === 0 ? 1 : Math.min(1, Math.max(0, (window.scrollY - top) / length));
      this.timer ??= window.setTimeout(this.report, REPORT_EVERY_MS);
    });
  };

  private restore() {
    if (!this.body || !this.settling) {
      return;
    }
    const { top, length } = this.range();
    window.scrollTo({ top: this.start === 0 ? 0 : top + this.start * length, behavior: 'instant' });
    this.restoredTo = window.scrollY;
  }

  /** Whoever is still here reads this lesson now, also without moving. */
  private readonly arrived = () => {
    this.settled();
    this.tell();
  };

  private readonly settled = () => {
    this.settling = false;
  };

  private readonly concealed = () => {
    if (document.visibilityState === 'hidden') {
      this.report();
    }
  };

  private readonly report = () => {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    if (Math.abs(this.share - this.reported) >= 0.005) {
      this.tell();
    }
  };

  private tell() {
    this.reported = this.share;
    this.dispatchEvent(new CustomEvent('place-kept', { detail: { share: this.share } }));
  }

  /** Arrow keys turn the page, unless they are meant for something else. */
  private readonly step = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const target = event.composedPath()[0];
    const elsewhere =
      target instanceof Element &&
      target.closest('input, textarea, select, [contenteditable], [role^="menu"], [role="dialog"], .table-scroll');
    const name = { ArrowLeft: '.lesson-previous', ArrowRight: '.lesson-next' }[event.key];
    if (name && !elsewhere) {
      this.parentElement?.querySelector<HTMLElement>(name)?.click();
    }
  };
}

customElements.define('lesson-place', LessonPlace);
