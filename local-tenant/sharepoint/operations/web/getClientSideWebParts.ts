import { collectionOf, complex, type Value } from '../../../odata/entity';
import type { Solution } from '../../../package/solution';
import { notSupported } from '../../errors';
import type { Operation } from '../../operation';

const TYPE = 'Microsoft.SharePoint.ClientSideComponent.SPClientSideComponentQueryResult';

export const getClientSideWebParts: Operation = {
  method: 'GET',
  path: 'web/getclientsidewebparts',
  summary: 'The web parts of the installed packages, each with its manifest as JSON in a text',
  options: [],
  handle(call, target) {
    call.demand('Open', call.site);
    const { positional, named } = target.arguments;
    if (positional.length > 0 || Object.keys(named).length > 0) {
      throw notSupported('web parts with their errors or by project');
    }
    const webParts = call.tenant.solutions
      .flatMap(({ components }) => components)
      .filter(({ componentType }) => componentType === 'WebPart');
    return { kind: 'value', name: 'GetClientSideWebParts', value: collectionOf(TYPE, webParts.map(shown)) };
  }
};

/** The numbers are those of recorded answers, and so is that the name is the id. */
function shown(manifest: Solution['components'][number]): Value {
  return complex(TYPE, {
    ComponentType: 1,
    Id: manifest.id,
    Manifest: JSON.stringify(manifest),
    ManifestType: 1,
    Name: manifest.id,
    Status: 0
  });
}
