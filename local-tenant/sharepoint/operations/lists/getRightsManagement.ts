import { listAddress } from '../../entities/address';
import { targetList } from '../../guards/lists';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

/** Information rights management is not switched on: what a list says that never had it, with the service's default days. */
const OFF = {
  AllowPrint: false,
  AllowScript: false,
  AllowWriteCopy: false,
  DisableDocumentBrowserView: false,
  DocumentAccessExpireDays: 90,
  DocumentLibraryProtectionExpireDate: '0001-01-01T00:00:00Z',
  EnableDocumentAccessExpire: false,
  EnableDocumentBrowserPublishingView: false,
  EnableGroupProtection: false,
  EnableLicenseCacheExpire: false,
  GroupName: null,
  LicenseCacheExpireDays: 30,
  PolicyDescription: null,
  PolicyTitle: null,
  TemplateId: null
};

export const getRightsManagement: Operation = {
  method: 'GET',
  path: 'web/lists/list()/informationrightsmanagementsettings',
  summary: 'The settings of information rights management, which is off',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    return {
      kind: 'entity',
      entity: {
        type: 'SP.InformationRightsManagementSettings',
        set: 'SP.InformationRightsManagementSettings',
        address: `${listAddress(list)}/InformationRightsManagementSettings`,
        properties: OFF
      }
    };
  }
};
