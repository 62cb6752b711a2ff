import * as React from 'react';
import { whenIdle } from '../../components/whenIdle';
import type * as Editor from './editor';
import type { FaqEditing } from './editor/editing';

/**
 * The editor's tools, for somebody who may edit the questions: asked for when the questions are painted and the browser rests, so
 * that readers wait for nothing and load nothing. Where it cannot be told, there are no tools; the next visit asks again.
 */
export function useEditorTools(
  editing: FaqEditing | undefined,
  isPainted: boolean
): typeof Editor.EditorTools | undefined {
  const [tools, setTools] = React.useState<{ Component: typeof Editor.EditorTools }>();
  React.useEffect(() => {
    if (!editing || !isPainted) {
      return undefined;
    }
    let wanted = true;
    const load = async (): Promise<void> => {
      if (await editing.mayEdit()) {
        const { EditorTools } = await import(/* webpackChunkName: 'faq-editor' */ './editor');
        if (wanted) {
          setTools({ Component: EditorTools });
        }
      }
    };
    const cancel = whenIdle(() => void load().catch(() => undefined));
    return () => {
      wanted = false;
      cancel();
    };
  }, [editing, isPainted]);
  return tools?.Component;
}
