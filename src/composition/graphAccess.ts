import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { graphEndpointOf, type GraphAccess } from '../adapters/graph/graphEndpoint';

/** The resource that tokens for Graph are issued for. */
const graphResource = 'https://graph.microsoft.com';

/** Graph as the page reaches it; copied from the context, which does not outlive the page. */
export function graphAccess({
  pageContext,
  aadTokenProviderFactory
}: Pick<WebPartContext, 'pageContext' | 'aadTokenProviderFactory'>): GraphAccess {
  return {
    endpoint: graphEndpointOf(String(pageContext.legacyPageContext.msGraphEndpointUrl)),
    getToken: async () => (await aadTokenProviderFactory.getTokenProvider()).getToken(graphResource)
  };
}
