import * as React from 'react';
import shared from '../../../../components/components.module.scss';
import { fill } from '../../../../components/fill';
import { htmlOf, type Block } from '../../../../domain/faq/import/block';
import type { Sanitize } from './htmlBlocks';
import own from './Import.module.scss';
import type { ImportTexts } from './importTexts';

interface AnswerBlocksProps {
  blocks: readonly Block[];
  sanitize: Sanitize;
  texts: ImportTexts;
  onSplit(at: number): void;
}

/** An answer piece by piece, with a place to split it between any two. */
export const AnswerBlocks = ({ blocks, sanitize, texts, onSplit }: AnswerBlocksProps): React.ReactElement => (
  <div className={own.answer}>
    {blocks.map((block, at) => (
      <React.Fragment key={at}>
        {at > 0 && (
          <div className={own.split}>
            <button type="button" className={shared.quietButton} onClick={() => onSplit(at)}>
              <span>
                {texts.split}
                <span className={shared.visuallyHidden}>
                  {fill(texts.splitAt, { text: block.text.slice(0, 60) })}
                </span>
              </span>
            </button>
          </div>
        )}
        <SafeBlock block={block} sanitize={sanitize} />
      </React.Fragment>
    ))}
  </div>
);

/** A block as readers would see it; a heading is told apart by its looks only, since it belongs to no outline yet. */
function SafeBlock({ block, sanitize }: { block: Block; sanitize: Sanitize }): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    if (block.kind === 'text') {
      place.current?.replaceChildren(sanitize(htmlOf(block), window.location.origin));
    }
  }, [block, sanitize]);
  return block.kind === 'heading' ? (
    <p className={own.heading}>{block.text}</p>
  ) : (
    <div ref={place} className={own.block} />
  );
}
