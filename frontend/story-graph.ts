import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { nearest, place, type Direction, type Drawing, type StoryNode } from './story/layout';
import { styles } from './story/styles';

interface Connecting {
  readonly scene: string;
  readonly choice: string;
}

interface Drag extends Connecting {
  readonly fromX: number;
  readonly fromY: number;
  x: number;
  y: number;
  moved: boolean;
}

type Texts = Readonly<Record<string, string>>;

const CLICK_SLACK = 8;
const SCALES = [0.45, 0.6, 0.75, 0.9, 1, 1.2];
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The map of a story. Scenes and endings are boxes, each choice has a handle that is dragged to where it leads; with the
 * keyboard: Enter on the handle, then Enter on the target. Fires `node-chosen`, `choice-connected` (scene, choice,
 * target) and `choice-dropped` (scene, choice) for a new scene. The map itself changes only by its property `nodes`.
 */
@customElement('story-graph')
export class StoryGraph extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) nodes: readonly StoryNode[] = [];
  @property({ attribute: false }) texts: Texts = {};
  @property() start = '';
  @property() selected = '';
  @property({ type: Boolean }) locked = false;
  @state() private connecting?: Connecting;
  @state() private drag?: Drag;
  @state() private scale = 1;
  @state() private spoken = '';
  private drawing: Drawing = { boxes: new Map(), width: 0, height: 0 };
  private fitted = false;
  private away?: AbortController;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.away?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('nodes')) {
      this.drawing = place(this.nodes);
      if (this.connecting && !this.nodes.some((node) => node.id === this.connecting?.scene)) {
        this.connecting = undefined;
      }
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.fitted && this.drawing.width > 0) {
      this.fitted = true;
      this.fit();
    }
    if (changed.has('selected') && this.selected) {
      void this.updateComplete.then(() => this.reveal(this.selected));
    }
  }

  protected override render(): TemplateResult {
    const { width, height } = this.drawing;
    return html`
      <div class="tools">
        <button type="button" @click=${() => this.zoom(-1)} aria-label=${this.text('zoom-out')}>−</button>
        <button type="button" @click=${() => this.zoom(1)} aria-label=${this.text('zoom-in')}>+</button>
        <button type="button" @click=${() => this.fit()}>${this.text('fit')}</button>
        <p class="hint">${this.connecting ? this.text('connect-hint') : this.locked ? '' : this.text('hint')}</p>
      </div>
      <div class="window" role="group" aria-label=${this.text('label')} @keydown=${this.escape}>
        <div class="sheet" style="width:${width * this.scale}px;height:${height * this.scale}px">
          <div class="plane" style="width:${width}px;height:${height}px;transform:scale(${this.scale})">
            <svg width=${width} height=${height} aria-hidden="true">
              <defs>
                <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
                  <path d="M0 0 L8 4 L0 8 z"></path>
                </marker>
              </defs>
              ${this.nodes.flatMap((node) => node.choices.map((choice, index) => this.edge(node, choice.next, index)))}
              ${this.rubberBand()}
            </svg>
            ${this.nodes.map((node) => this.box(node))}
          </div>
        </div>
      </div>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    `;
  }

  private box(node: StoryNode): TemplateResult | typeof nothing {
    const box = this.drawing.boxes.get(node.id);
    if (!box) {
      return nothing;
    }
    const names = [
      'node',
      node.kind,
      node.id === this.selected ? 'selected' : '',
      node.problems ? 'faulty' : '',
      this.connecting ? 'target' : '',
    ];
    return html`
      <div
        class=${names.join(' ')}
        data-node=${node.id}
        style="left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px"
      >
        <button
          type="button"
          class="head"
          aria-pressed=${node.id === this.selected}
          @click=${() => this.choose(node.id)}
          @keydown=${(event: KeyboardEvent) => this.walk(event, node.id)}
        >
          <span class="kind ${node.verdict}">${this.kind(node)}</span>
          <span class="title">${node.title || this.text('untitled')}</span>
          ${node.problems
            ? html`<span class="mark" title=${this.text('problems', node.problems)}
                ><span aria-hidden="true">!</span
                ><span class="visually-hidden">${this.text('problems', node.problems)}</span></span
              >`
            : nothing}
        </button>
        ${node.choices.map(
          (choice) => html`
            <div class="choice">
              <span class="words">${choice.text || this.text('wordless')}</span>
              ${this.locked
                ? nothing
                : html`<button
                    type="button"
                    class="handle ${choice.next ? '' : 'open'}"
                    aria-label=${this.text('connect', choice.text || this.text('wordless'))}
                    aria-pressed=${this.isConnecting(node.id, choice.id)}
                    @pointerdown=${(event: PointerEvent) => this.grab(event, node.id, choice.id)}
                    @click=${(event: MouseEvent) => this.press(event, node.id, choice.id)}
                  ></button>`}
            </div>
          `,
        )}
      </div>
    `;
  }

  private kind(node: StoryNode): string {
    if (node.kind === 'ending') {
      return node.verdict ? this.text(`verdict-${node.verdict}`) : this.text('ending');
    }
    return node.id === this.start ? this.text('start') : this.text('scene');
  }

  private edge(node: StoryNode, next: string | undefined, index: number): TemplateResult | typeof nothing {
    const from = this.drawing.boxes.get(node.id);
    const to = next ? this.drawing.boxes.get(next) : undefined;
    if (!from || !to) {
      return nothing;
    }
    const lit = node.id === this.selected || next === this.selected;
    const y = from.y + from.ports[index];
    return svg`<path class=${lit ? 'edge lit' : 'edge'} marker-end="url(#tip)"
      d=${curve(from.x + from.width, y, to.x - 3, to.y + 28)}></path>`;
  }

  private rubberBand(): TemplateResult | typeof nothing {
    return this.drag?.moved
      ? svg`<path class="edge lit" d=${curve(this.drag.fromX, this.drag.fromY, this.drag.x, this.drag.y)}></path>`
      : nothing;
  }

  private choose(id: string): void {
    if (this.connecting) {
      this.connect(this.connecting, id);
    } else {
      this.dispatchEvent(new CustomEvent('node-chosen', { detail: { node: id } }));
    }
  }

  private connect(from: Connecting, target: string): void {
    this.connecting = undefined;
    const node = this.nodes.find((each) => each.id === target);
    this.spoken = this.text('connected', node?.title || this.text('untitled'));
    this.dispatchEvent(
      new CustomEvent('choice-connected', { detail: { scene: from.scene, choice: from.choice, target } }),
    );
  }

  /** Enter, Space or a plain tap: the next node chosen is the target. A drag ends in {@link release}. */
  private press(event: MouseEvent, scene: string, choice: string): void {
    event.stopPropagation();
    this.connecting = this.isConnecting(scene, choice) ? undefined : { scene, choice };
    this.spoken = this.connecting ? this.text('connect-hint') : this.text('cancelled');
  }

  private isConnecting(scene: string, choice: string): boolean {
    return this.connecting?.scene === scene && this.connecting.choice === choice;
  }

  private grab(event: PointerEvent, scene: string, choice: string): void {
    if (event.button !== 0) {
      return;
    }
    const at = this.onPlane(event);
    this.drag = { scene, choice, fromX: at.x, fromY: at.y, x: at.x, y: at.y, moved: false };
    this.away?.abort();
    this.away = new AbortController();
    const { signal } = this.away;
    window.addEventListener('pointermove', this.pull, { signal });
    window.addEventListener('pointerup', this.release, { signal });
    window.addEventListener('pointercancel', this.drop, { signal });
  }

  private readonly pull = (event: PointerEvent): void => {
    if (this.drag) {
      const { x, y } = this.onPlane(event);
      const moved = this.drag.moved || Math.hypot(x - this.drag.fromX, y - this.drag.fromY) > CLICK_SLACK;
      this.drag = { ...this.drag, x, y, moved };
    }
  };

  private readonly release = (event: PointerEvent): void => {
    const drag = this.drag;
    this.drop();
    if (!drag?.moved) {
      return; // a tap: the click that follows begins connecting
    }
    const under = this.renderRoot instanceof ShadowRoot ? this.renderRoot.elementFromPoint(event.clientX, event.clientY) : null;
    const target = under?.closest<HTMLElement>('[data-node]')?.dataset.node;
    if (target) {
      this.connect(drag, target);
    } else if (under?.closest('.window')) {
      this.dispatchEvent(new CustomEvent('choice-dropped', { detail: { scene: drag.scene, choice: drag.choice } }));
    }
  };

  private readonly drop = (): void => {
    this.away?.abort();
    this.drag = undefined;
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && (this.connecting || this.drag)) {
      event.stopPropagation();
      this.connecting = undefined;
      this.drop();
      this.spoken = this.text('cancelled');
    }
  };

  private walk(event: KeyboardEvent, from: string): void {
    const direction = ARROWS[event.key];
    const next = direction && nearest(this.drawing.boxes, from, direction);
    if (next) {
      event.preventDefault();
      this.reveal(next, true);
    }
  }

  private reveal(id: string, focus = false): void {
    const head = this.renderRoot.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"] .head`);
    head?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focus) {
      head?.focus();
    }
  }

  private zoom(step: number): void {
    const now = SCALES.findIndex((scale) => scale >= this.scale - 0.001);
    this.scale = SCALES[Math.min(SCALES.length - 1, Math.max(0, now + step))];
  }

  /** As much as can be read: the whole width as long as the letters stay large enough. */
  private fit(): void {
    const room = this.renderRoot.querySelector<HTMLElement>('.window')?.clientWidth ?? 0;
    const wanted = room / Math.max(1, this.drawing.width);
    this.scale = Math.min(1, Math.max(SCALES[2], wanted));
  }

  private onPlane(event: PointerEvent): { x: number; y: number } {
    const plane = this.renderRoot.querySelector<HTMLElement>('.plane')!.getBoundingClientRect();
    return { x: (event.clientX - plane.left) / this.scale, y: (event.clientY - plane.top) / this.scale };
  }

  private text(name: string, argument: string | number = ''): string {
    return (this.texts[name] ?? '').replace('{0}', String(argument));
  }
}

/** A line that leaves to the right and comes in from the left, also when the target lies behind. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = x2 > x1 ? Math.max(24, (x2 - x1) / 2) : 90;
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

