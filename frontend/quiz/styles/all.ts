import { controls } from './controls';
import { dialogs } from './dialogs';
import { drawn } from './drawn';
import { items } from './items';
import { layout } from './layout';
import { options } from './options';
import { overview } from './overview';

/** All the player looks like; the layout has the last word on what a wide screen shows. */
export const styles = [controls, options, items, drawn, overview, dialogs, layout];
