import type { Person } from '../../../../local-tenant/tenant';

function person(id: number, name: string, more: Partial<Person> = {}): Person {
  const upn = `${name.toLowerCase().replace(/ /g, '.')}@eksempel.dk`;
  return {
    id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    userPrincipalName: upn,
    displayName: name,
    mail: upn,
    accountEnabled: true,
    userType: 'Member',
    manager: null,
    ...more
  };
}

/** One of each role that SharePoint tells apart. */
export const owner = person(1, 'Olga Ejer', { siteOwner: true });
export const anna = person(2, 'Anna Ansat');
export const bo = person(3, 'Bo Ansat', { groups: ['Netværkssekretariat'] });
export const guest = person(4, 'Gerd Gæst', {
  userPrincipalName: 'gerd_gaest.dk#EXT#@eksempel.dk',
  mail: 'gerd@gaest.dk',
  userType: 'Guest'
});
export const former = person(5, 'Finn Fratrådt', {
  userPrincipalName: 'finn@eksempel.dk',
  accountEnabled: false
});

export const approver = person(6, 'Asta Godkender');
export const colleague = person(7, 'Kaj Kollega');

export const everybody: readonly Person[] = [owner, anna, bo, guest, former, approver, colleague];
