import * as React from 'react';
import strings from 'ThemeBoardWebPartStrings';
import { Heading, type HeadingLevel } from '../../../components/Heading';
import { siteFileAddress, type StoredFile } from '../../../domain/proposal/attachmentLink';
import { isAttachmentType } from '../../../domain/proposal/attachments';
import styles from '../ThemeBoard.module.scss';

interface AttachmentListProps {
  files: readonly StoredFile[];
  siteUrl: string;
  level: HeadingLevel;
}

/** What is attached to a proposal, as links; nothing where nothing is. */
export const AttachmentList = ({ files, siteUrl, level }: AttachmentListProps): React.ReactElement | null =>
  files.length === 0 ? null : (
    <section>
      <Heading level={level} className={styles.sectionTitle}>
        {strings.AttachmentsTitle}
      </Heading>
      <ul className={styles.attachments}>
        {files.map((file) => (
          <li key={file.name}>
            <FileLink file={file} siteUrl={siteUrl} />
          </li>
        ))}
      </ul>
    </section>
  );

/** Whoever can write to the list can attach what the form does not take: such files are saved, never opened in the page's name. */
function FileLink({
  file: { name, path },
  siteUrl
}: {
  file: StoredFile;
  siteUrl: string;
}): React.ReactElement {
  const href = siteFileAddress(siteUrl, path);
  if (!href) {
    return <>{name}</>;
  }
  const opening = isAttachmentType(name)
    ? { target: '_blank', rel: 'noopener noreferrer' }
    : { download: name };
  return (
    <a className={styles.link} href={href} {...opening} data-interception="off">
      {name}
    </a>
  );
}
