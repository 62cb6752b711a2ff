import * as React from 'react';
import * as v from 'valibot';
import * as strings from 'ThemeProposalWebPartStrings';
import { departmentReader } from '../../adapters/graph/departmentReader';
import { graphClient } from '../../adapters/graph/graphClient';
import { currentUser } from '../../adapters/sharepoint/currentUser';
import { overrideReader } from '../../adapters/sharepoint/overrideReader';
import { proposalWriter } from '../../adapters/sharepoint/proposalWriter';
import { settingsReader } from '../../adapters/sharepoint/settingsReader';
import { sharePoint } from '../../adapters/sharepoint/sharePoint';
import { workplacesOf } from '../../application/workplacesOf';
import { submitProposal } from '../../application/submitProposal';
import { keptOnDevice } from '../../components/kept';
import { sectionSettings, type SectionSettings } from '../../components/sectionSettings';
import { drafts } from '../../composition/drafts';
import { graphAccess } from '../../composition/graphAccess';
import type { Editing } from '../../composition/editing';
import { once } from '../../composition/once';
import { ReactWebPart } from '../../composition/ReactWebPart';
import { sweep } from '../../composition/sweep';
import { editDrafts } from './edit/editDrafts';
import { editedId } from './edit/editedId';
import { EditProposal } from './edit/EditProposal';
import type { EditServices } from './edit/EditServices';
import type { ProposalServices } from './ProposalServices';
import { ThemeProposal } from './ThemeProposal';

export default class ThemeProposalWebPart extends ReactWebPart {
  protected readonly settings = sectionSettings(
    {
      title: strings.Title,
      introduction: strings.Introduction,
      headingLevel: 2
    },
    {}
  );
  protected readonly kind = 'themeProposal';
  private services!: ProposalServices;
  private editServices!: EditServices;

  protected async compose(): Promise<void> {
    const { pageContext } = this.context;
    const siteUrl = pageContext.web.absoluteUrl.replace(/\/$/, '');
    const graph = graphAccess(this.context);
    const user = currentUser(pageContext.user);
    const sp = sharePoint({ webUrl: siteUrl });
    const proposals = proposalWriter(sp);
    const overrides = overrideReader(sp);
    this.services = {
      user,
      siteUrl,
      readSettings: async () => {
        const [{ settings }, workplaces] = await Promise.all([
          settingsReader(sp).read(),
          workplacesOf(overrides, user.key)
        ]);
        return { ...settings, workplaces };
      },
      readDepartments: () => departmentReader(graphClient(graph)).departments(),
      submit: (input, clientId, noCpr, declaration) =>
        submitProposal({ proposals, overrides, user }, input, clientId, noCpr, declaration),
      previewRouting: async (settings, employmentUnit) => {
        // In the chunk of the sweep, which is on the device then when the proposal is sent.
        const { routingPreview } = await import(
          /* webpackChunkName: 'settle' */ '../../composition/routingPreview'
        );
        return routingPreview({ sp, graph, user, siteUrl }, settings, employmentUnit);
      },
      attach: async (proposalId, what) => {
        const { attaching } = await import(/* webpackChunkName: 'attaching' */ '../../composition/attaching');
        return attaching(siteUrl, proposalId, what);
      },
      settle: ({ id }) => sweep({ sp, graph, user, siteUrl }, { kind: 'one', proposalId: id }),
      seenNotice: keptOnDevice(
        () => window.localStorage,
        'privacy-notice',
        { webUrl: siteUrl, person: user.key },
        v.string()
      ),
      answers: once(async () =>
        (await import(/* webpackChunkName: 'form-answers' */ '../../composition/formAnswers')).formAnswers({
          sp
        })
      ),
      similar: once(async () =>
        (
          await import(/* webpackChunkName: 'similar' */ '../../composition/similarProposals')
        ).similarProposals({ sp, user })
      ),
      drafts: drafts({ sp, siteUrl, person: user.key })
    };
    const editing = async (): Promise<Editing> =>
      (await import(/* webpackChunkName: 'proposal-edit' */ '../../composition/editing')).editing({
        sp,
        user
      });
    this.editServices = {
      ...this.services,
      open: async (proposalId) => (await editing()).open(proposalId),
      save: async (before, input, noCpr) => (await editing()).save({ before, input, noCpr }),
      draftsOf: (proposalId) => editDrafts(() => window.localStorage, siteUrl, user.key, proposalId)
    };
  }

  /** The draft on this device, which the form begins with; a browser that is slow to find it is not waited for. */
  protected firstSight(): Promise<unknown> {
    const soon = new Promise((resolve) => setTimeout(resolve, 300));
    return Promise.race([this.services.drafts.device.readAll(), soon]);
  }

  protected view(settings: SectionSettings): React.ReactElement {
    const shown = { instance: `np-${this.instanceId}`, settings };
    const proposalId = editedId(window.location.search);
    return proposalId
      ? React.createElement(EditProposal, { ...shown, services: this.editServices, proposalId })
      : React.createElement(ThemeProposal, { ...shown, services: this.services });
  }
}
