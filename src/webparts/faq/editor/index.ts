/** A chunk of its own: what editors get besides the questions. */
export { EditorTools } from './EditorTools';
