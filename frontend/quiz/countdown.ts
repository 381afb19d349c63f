import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ServerClock } from './clock';
import { say, type Texts } from './types';

const MINUTE = 60_000;
const ANNOUNCED = [5, 1];
/** Typing is handed on this long before the end, so that it is on its way in time. */
const FLUSH = 2_000;

/**
 * The time left by the server's clock, each second. Says it aloud at five minutes and at one. Fires "time-nearly-up" just
 * before the end and "time-up" at it.
 */
@customElement('quiz-countdown')
export class QuizCountdown extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      min-width: 5.2em;
      font-weight: 650;
      font-variant-numeric: tabular-nums;
      text-align: end;
    }

    .short {
      color: var(--n-warn);
    }

    .said {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  @property({ type: Number }) deadline = 0;
  @property({ attribute: false }) clock?: ServerClock;
  @property({ attribute: false }) texts: Texts = {};
  @state() private left = 0;
  @state() private said = '';
  private timer = 0;
  private fired = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.tick(), 250);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('deadline')) {
      this.fired.clear();
      this.tick();
    }
  }

  protected override render(): TemplateResult {
    const seconds = Math.ceil(this.left / 1000);
    const hours = Math.floor(seconds / 3600);
    const parts = [...(hours > 0 ? [hours] : []), Math.floor(seconds / 60) % 60, seconds % 60];
    const time = parts.map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':');
    return html`<span role="timer" aria-live="off" class=${this.left <= 5 * MINUTE ? 'short' : ''}
        >${this.deadline ? say(this.texts, 'time-left', time) : nothing}</span
      ><span class="said" role="status">${this.said}</span>`;
  }

  private tick(): void {
    if (!this.deadline || !this.clock) {
      return;
    }
    const left = Math.max(0, this.deadline - this.clock.now());
    ANNOUNCED.filter((minutes) => left <= minutes * MINUTE && left > (minutes - 1) * MINUTE && this.first(`${minutes}`)).forEach(
      (minutes) => (this.said = say(this.texts, 'time-remaining', minutes)),
    );
    if (left <= FLUSH && this.first('nearly')) {
      this.dispatchEvent(new CustomEvent('time-nearly-up'));
    }
    if (left === 0 && this.first('up')) {
      this.dispatchEvent(new CustomEvent('time-up'));
    }
    this.left = Math.ceil(left / 1000) * 1000;
  }

  private first(name: string): boolean {
    const first = !this.fired.has(name);
    this.fired.add(name);
    return first;
  }
}
