import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { levelBelow } from '../../../components/Heading';
import { Disclosure } from './Disclosure';
import { useFormScope } from './FormScope';

const load = (): Promise<typeof import('../reflection/LeaderReflection')> =>
  import(/* webpackChunkName: 'proposal-reflection' */ '../reflection/LeaderReflection');

/** The good network leader, for whoever wonders whether to lead. */
export function LeaderHelp(): React.ReactElement {
  const { instance, level } = useFormScope();
  const [isOpen, setOpen] = React.useState(false);
  const id = `${instance}-reflection`;
  return (
    <Disclosure
      id={id}
      label={strings.GoodLeader}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
      load={load}
    >
      {({ LeaderReflection }) => (
        <LeaderReflection id={id} level={levelBelow(level)} locale={shared.locale} />
      )}
    </Disclosure>
  );
}
