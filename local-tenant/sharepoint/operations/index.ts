import type { Operation } from '../operation';
import { addAttachment } from './attachments/addAttachment';
import { deleteAttachment } from './attachments/deleteAttachment';
import { getAttachment } from './attachments/getAttachment';
import { recycleAttachment } from './attachments/recycleAttachment';
import { setAttachmentContent } from './attachments/setAttachmentContent';
import { getAttachmentContent } from './attachments/getAttachmentContent';
import { getAttachments } from './attachments/getAttachments';
import { getChanges } from './changes/getChanges';
import { getItemChanges } from './changes/getItemChanges';
import { getContentTypes } from './contentTypes/getContentTypes';
import { contextInfo } from './context/contextInfo';
import { addDependentLookup } from './fields/addDependentLookup';
import { addField } from './fields/addField';
import { addFieldByInformation } from './fields/addFieldByInformation';
import { createFieldAsXml } from './fields/createFieldAsXml';
import { deleteField } from './fields/deleteField';
import { getAvailableFields } from './fields/getAvailableFields';
import { showField } from './fields/showField';
import { getField } from './fields/getField';
import { getFields } from './fields/getFields';
import { updateField } from './fields/updateField';
import { addGroupUser } from './groups/addGroupUser';
import { addSiteGroup } from './groups/addSiteGroup';
import { getGroupUser } from './groups/getGroupUser';
import { getGroupUsers } from './groups/getGroupUsers';
import { getSiteGroup } from './groups/getSiteGroup';
import { getSiteGroups } from './groups/getSiteGroups';
import { removeGroupUser } from './groups/removeGroupUser';
import { removeSiteGroup } from './groups/removeSiteGroup';
import { setGroupOwner } from './groups/setGroupOwner';
import { updateSiteGroup } from './groups/updateSiteGroup';
import { addItem } from './items/addItem';
import { addValidateItem } from './items/addValidateItem';
import { deleteItem } from './items/deleteItem';
import { getItem } from './items/getItem';
import { getItemsByCaml } from './items/getItemsByCaml';
import { getFieldTexts } from './items/getFieldTexts';
import { getItemProperty } from './items/getItemProperty';
import { getItems } from './items/getItems';
import { getWopiFrameUrl } from './items/getWopiFrameUrl';
import { getVersion } from './items/getVersion';
import { getVersions } from './items/getVersions';
import { recycleItem } from './items/recycleItem';
import { updateItem } from './items/updateItem';
import { validateUpdateItem } from './items/validateUpdateItem';
import { addList } from './lists/addList';
import { deleteList } from './lists/deleteList';
import { getList } from './lists/getList';
import { getListProperty } from './lists/getListProperty';
import { getLists } from './lists/getLists';
import { renderListData, renderListDataText } from './lists/renderListData';
import { ensureLibrary } from './lists/ensureLibrary';
import { getExtensions } from './lists/getExtensions';
import { getRootFolder } from './lists/getRootFolder';
import { recycleList } from './lists/recycleList';
import { getRelatedFields } from './lists/getRelatedFields';
import { getRightsManagement } from './lists/getRightsManagement';
import { renderFormData } from './lists/renderFormData';
import { reserveItemId } from './lists/reserveItemId';
import { updateList } from './lists/updateList';
import { getRecycleBin } from './recycleBin/getRecycleBin';
import { getRecycled } from './recycleBin/getRecycled';
import { purgeRecycled } from './recycleBin/purgeRecycled';
import { restoreRecycled } from './recycleBin/restoreRecycled';
import { resolvePerson } from './people/resolvePerson';
import { searchPeople } from './people/searchPeople';
import { convertToLocalTime, convertToUtc } from './regional/convertTime';
import { getInstalledLanguages } from './regional/getInstalledLanguages';
import { getRegionalSettings } from './regional/getRegionalSettings';
import { getTimeZone } from './regional/getTimeZone';
import { addRoleAssignment } from './roles/addRoleAssignment';
import { addRoleDefinition } from './roles/addRoleDefinition';
import { breakRoleInheritance } from './roles/breakRoleInheritance';
import { deleteRoleAssignment } from './roles/deleteRoleAssignment';
import { deleteRoleDefinition } from './roles/deleteRoleDefinition';
import { getRoleAssignment } from './roles/getRoleAssignment';
import { getRoleAssignments } from './roles/getRoleAssignments';
import { getRoleBindings } from './roles/getRoleBindings';
import { getRoleDefinition } from './roles/getRoleDefinition';
import { getRoleDefinitions } from './roles/getRoleDefinitions';
import { getUniqueAncestor } from './roles/getUniqueAncestor';
import { getUserEffectivePermissions } from './roles/getUserEffectivePermissions';
import { removeRoleAssignment } from './roles/removeRoleAssignment';
import { resetRoleInheritance } from './roles/resetRoleInheritance';
import { updateRoleDefinition } from './roles/updateRoleDefinition';
import { updateUser } from './users/updateUser';
import { ensureUser } from './users/ensureUser';
import { getCurrentUser } from './users/getCurrentUser';
import { getSiteUser } from './users/getSiteUser';
import { getSiteUsers } from './users/getSiteUsers';
import { getUserInfoItem, getUserInfoItems, getUserInfoList } from './users/getUserInfoList';
import { getUserGroups } from './users/getUserGroups';
import { addView } from './views/addView';
import { addViewField, moveViewField, removeAllViewFields, removeViewField } from './views/changeViewFields';
import { deleteView } from './views/deleteView';
import { getView } from './views/getView';
import { getViewFields } from './views/getViewFields';
import { getViews } from './views/getViews';
import { renderAsHtml } from './views/renderAsHtml';
import { setViewXml } from './views/setViewXml';
import { updateView } from './views/updateView';
import { addWeb } from './web/addWeb';
import { deleteWeb } from './web/deleteWeb';
import { getWeb } from './web/getWeb';
import { getAllProperties } from './web/getAllProperties';
import { getClientSideWebParts } from './web/getClientSideWebParts';
import { getFeature, getFeatures } from './web/getFeatures';
import { getNavigation } from './web/getNavigation';
import { getHubSiteData, syncHubSiteTheme } from './web/hubSite';
import { mapToIcon } from './web/mapToIcon';
import { getWebInfos } from './web/getWebInfos';
import { getWebProperty } from './web/getWebProperty';
import { getWebs } from './web/getWebs';
import { getWebTemplates } from './web/getWebTemplates';
import { updateWeb } from './web/updateWeb';

/** Every operation that the tenant answers, by family; the support matrix is made from it. */
export const OPERATIONS: Record<string, readonly Operation[]> = {
  Context: [contextInfo],
  Web: [
    getWeb,
    getWebProperty,
    updateWeb,
    deleteWeb,
    getWebs,
    getWebInfos,
    getWebTemplates,
    addWeb,
    getAllProperties,
    mapToIcon,
    getHubSiteData,
    syncHubSiteTheme,
    getClientSideWebParts,
    getFeatures,
    getFeature,
    getNavigation
  ],
  'Regional settings': [
    getRegionalSettings,
    getTimeZone,
    getInstalledLanguages,
    convertToLocalTime,
    convertToUtc
  ],
  Users: [
    getCurrentUser,
    updateUser,
    ensureUser,
    getSiteUsers,
    getSiteUser,
    getUserGroups,
    getUserInfoList,
    getUserInfoItems,
    getUserInfoItem
  ],
  'People picker': [searchPeople, resolvePerson],
  Groups: [
    getSiteGroups,
    getSiteGroup,
    addSiteGroup,
    updateSiteGroup,
    setGroupOwner,
    removeSiteGroup,
    getGroupUsers,
    getGroupUser,
    addGroupUser,
    removeGroupUser
  ],
  Permissions: [
    getRoleDefinitions,
    getRoleDefinition,
    addRoleDefinition,
    updateRoleDefinition,
    deleteRoleDefinition,
    getRoleAssignments,
    getRoleAssignment,
    getRoleBindings,
    addRoleAssignment,
    removeRoleAssignment,
    deleteRoleAssignment,
    breakRoleInheritance,
    resetRoleInheritance,
    getUserEffectivePermissions,
    getUniqueAncestor
  ],
  Lists: [
    getLists,
    getList,
    getListProperty,
    getRootFolder,
    getExtensions,
    getRelatedFields,
    getRightsManagement,
    addList,
    updateList,
    deleteList,
    recycleList,
    ensureLibrary,
    reserveItemId
  ],
  Changes: [getChanges, getItemChanges],
  Fields: [
    getFields,
    getField,
    getAvailableFields,
    addField,
    addFieldByInformation,
    addDependentLookup,
    createFieldAsXml,
    updateField,
    showField,
    deleteField
  ],
  'Content types': [getContentTypes],
  Views: [
    getViews,
    getView,
    addView,
    updateView,
    setViewXml,
    renderAsHtml,
    deleteView,
    getViewFields,
    addViewField,
    moveViewField,
    removeViewField,
    removeAllViewFields
  ],
  Items: [
    getItems,
    getItemsByCaml,
    renderListData,
    renderListDataText,
    renderFormData,
    getItem,
    getItemProperty,
    getFieldTexts,
    getWopiFrameUrl,
    addItem,
    addValidateItem,
    updateItem,
    validateUpdateItem,
    deleteItem,
    recycleItem,
    getVersions,
    getVersion
  ],
  'Recycle bin': [getRecycleBin, getRecycled, restoreRecycled, purgeRecycled],
  Attachments: [
    getAttachments,
    getAttachment,
    getAttachmentContent,
    addAttachment,
    setAttachmentContent,
    deleteAttachment,
    recycleAttachment
  ]
};
