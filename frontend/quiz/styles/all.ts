import { controls } from './controls';
import { dialogs } from './dialogs';
import { drawn } from './drawn';
import { items } from './items';
import { layout } from './layout';
import { options } from './options';
import { overview } from './overview';

/** All the player looks like. */
export const styles = [controls, layout, options, items, drawn, overview, dialogs];
