import * as React from 'react';
import { Heading } from '../../../components/Heading';
import styles from '../ThemeProposal.module.scss';
import { useFormScope } from './FormScope';

/** A heading and the questions below it. */
export const FormSection = ({
  title,
  children
}: React.PropsWithChildren<{ title: string }>): React.ReactElement => (
  <>
    <Heading level={useFormScope().level} className={styles.section}>
      {title}
    </Heading>
    {children}
  </>
);
