import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { levelBelow } from '../../../components/Heading';
import { networkTypes, type NetworkType } from '../../../domain/network/networkType';
import { choiceId } from '../../../components/form/fieldIds';
import { controlId } from '../form/mistakes';
import { Disclosure } from './Disclosure';
import { useFormScope } from './FormScope';

const load = (): Promise<typeof import('../guide/NetworkTypeGuide')> =>
  import(/* webpackChunkName: 'proposal-type-guide' */ '../guide/NetworkTypeGuide');

/** The guide that helps to choose a type of network; the choice is made in the field, where it can be changed. */
export function TypeHelp(): React.ReactElement {
  const { instance, level, form } = useFormScope();
  const [isOpen, setOpen] = React.useState(false);
  const id = `${instance}-type-guide`;
  const choose = (networkType: NetworkType): void => {
    form.change({ networkType });
    setOpen(false);
    document
      .getElementById(choiceId(controlId(instance, 'networkType'), networkTypes.indexOf(networkType)))
      ?.focus();
  };
  return (
    <Disclosure
      id={id}
      label={strings.TypeGuide}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
      load={load}
    >
      {({ NetworkTypeGuide }) => (
        <NetworkTypeGuide
          id={id}
          level={levelBelow(level)}
          locale={shared.locale}
          names={shared.networkTypes}
          onChoose={choose}
        />
      )}
    </Disclosure>
  );
}
