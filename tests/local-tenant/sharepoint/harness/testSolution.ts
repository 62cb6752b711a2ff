import type { Solution } from '../../../../local-tenant/package/solution';

/** A package with a web part, something else that is none, and a feature. */
export const testSolution: Solution = {
  id: '22222222-0000-4000-8000-000000000001',
  name: 'Afprøvning',
  version: '1.0.0.0',
  permissions: [],
  components: [
    component('22222222-0000-4000-8000-000000000002', 'NoticeWebPart', 'WebPart'),
    component('22222222-0000-4000-8000-000000000003', 'NoticeCustomizer', 'Extension')
  ],
  features: [{ id: '22222222-0000-4000-8000-000000000004', title: 'Opslag' }],
  assets: new Map(),
  lists: []
};

function component(id: string, alias: string, componentType: string): Solution['components'][number] {
  return {
    manifestVersion: 2,
    id,
    alias,
    version: '1.0.0',
    componentType,
    loaderConfig: { internalModuleBaseUrls: [] }
  };
}
