import { Graph, layout } from '@dagrejs/dagre';

export interface StoryChoice {
  readonly id: string;
  readonly text: string;
  readonly next?: string;
}

export interface StoryNode {
  readonly id: string;
  readonly kind: 'scene' | 'ending';
  readonly title: string;
  /** boleh, tidak-boleh, bersyarat or empty */
  readonly verdict: string;
  readonly problems: number;
  readonly choices: readonly StoryChoice[];
}

/** Where a node lies; `ports` are the heights of its choices' handles, measured from its top. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ports: readonly number[];
}

export interface Drawing {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const WIDTH = 220;
const HEAD = 72;
const CHOICE = 40;
const MARGIN = 24;

/** Lays the story out from left to right; the same story always lies the same way. */
export function place(nodes: readonly StoryNode[]): Drawing {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: 80, nodesep: 28, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Set(nodes.map((node) => node.id));
  nodes.forEach((node) => graph.setNode(node.id, { width: WIDTH, height: HEAD + node.choices.length * CHOICE }));
  nodes.forEach((node) =>
    node.choices.forEach((choice) => {
      if (choice.next && known.has(choice.next)) {
        graph.setEdge(node.id, choice.next);
      }
    }),
  );
  if (nodes.length > 0) {
    layout(graph);
  }
  const boxes = new Map<string, Box>();
  let right = 0;
  let bottom = 0;
  nodes.forEach((node) => {
    const { x, y, width, height } = graph.node(node.id) as { x: number; y: number; width: number; height: number };
    const ports = node.choices.map((_, index) => HEAD + CHOICE * index + CHOICE / 2);
    boxes.set(node.id, { x: x - width / 2, y: y - height / 2, width, height, ports });
    right = Math.max(right, x + width / 2);
    bottom = Math.max(bottom, y + height / 2);
  });
  // lines that come back bend beyond the outermost box
  return { boxes, width: right + MARGIN * 2, height: bottom + MARGIN };
}

/** The node that lies nearest in the direction, if any does. */
export function nearest(boxes: ReadonlyMap<string, Box>, from: string, direction: Direction): string | undefined {
  const here = boxes.get(from);
  if (!here) {
    return undefined;
  }
  const [along, across] = direction === 'left' || direction === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: string | undefined;
  let least = Infinity;
  boxes.forEach((box, id) => {
    const ahead = (box[along] - here[along]) * sign;
    const distance = ahead + 2 * Math.abs(box[across] - here[across]);
    if (ahead > 1 && distance < least) {
      best = id;
      least = distance;
    }
  });
  return best;
}
