/** A chunk of its own: what readers may answer back with. */
export { startFeedback } from './startFeedback';
