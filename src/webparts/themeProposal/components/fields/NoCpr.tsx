import * as React from 'react';
import shared from 'NetworkThemeStrings';
import strings from 'ThemeProposalWebPartStrings';
import { fill } from '../../../../components/fill';
import { NoCprBox } from '../../../../components/form/NoCprBox';
import type { ProposalField } from '../../../../domain/proposal/proposalFields';
import { controlId } from '../../form/mistakes';
import { useFormScope } from '../FormScope';

/** Somebody's word about a number that may be a CPR number, below the field in which it stands. */
export function NoCpr({ field }: { field: ProposalField }): React.ReactElement | null {
  const { instance, form } = useFormScope();
  const { noCpr } = form.values;
  const isSaid = noCpr.includes(field);
  return isSaid || form.numbers[field] === 'cprLike' ? (
    <NoCprBox
      id={`${controlId(instance, field)}-no-cpr`}
      label={fill(strings.NoCpr, { label: shared.fields[field] })}
      checked={isSaid}
      onChange={(checked) =>
        form.change({ noCpr: [...noCpr.filter((said) => said !== field), ...(checked ? [field] : [])] })
      }
    />
  ) : null;
}
