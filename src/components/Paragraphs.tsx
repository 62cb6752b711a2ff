import * as React from 'react';

/** Plain text as an editor typed it in a settings field: a blank line makes a new paragraph. */
export function Paragraphs({
  text,
  className
}: {
  text: string;
  className?: string;
}): React.ReactElement | null {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return paragraphs.length === 0 ? null : (
    <div className={className}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
