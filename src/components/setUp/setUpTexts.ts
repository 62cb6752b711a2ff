import type { SetUpStep } from '../../application/ports/siteAdministration';
import type { FailureTexts } from '../failureText';
import type { Language } from '../language';

export interface SetUpTexts extends FailureTexts {
  setUp: string;
  text: string;
  members: string;
  membersHelp: string;
  optional: string;
  running: string;
  done: string;
  failed: string;
  resume: string;
  steps: string;
  kinds: Readonly<Record<SetUpStep['what'], string>>;
  results: Readonly<Record<SetUpStep['result'], string>>;
}

const danish: SetUpTexts = {
  setUp: 'Klargør webstedet',
  text: 'Klargøringen opretter lister, kolonner, gruppen Netværkssekretariat og rettigheder. Den ændrer ikke på indholdet, og du kan køre den igen, når du vil.',
  members: 'Nye medlemmer af sekretariatet',
  membersHelp: 'Brugernavne med ét på hver linje, for eksempel ida@kommune.dk. Feltet må gerne stå tomt.',
  optional: 'valgfrit',
  running: 'Klargør webstedet',
  done: 'Webstedet er klargjort: {created} oprettet, {changed} ændret, {inPlace} på plads i forvejen.',
  failed: 'Klargøringen gik i stå',
  resume: 'Det, der er gjort, er gjort. Kør klargøringen igen, så fortsætter den derfra.',
  steps: 'Hvad klargøringen har gjort',
  kinds: {
    permissionLevel: 'Rettighedsniveau',
    group: 'Gruppe',
    member: 'Medlem',
    list: 'Liste',
    field: 'Kolonne',
    listSettings: 'Listens indstillinger',
    permissions: 'Rettigheder',
    account: 'Konto på kontaktkort'
  },
  results: { created: 'oprettet', changed: 'ændret', inPlace: 'på plads' },
  FailureNetwork: 'Der er ingen forbindelse til intranettet lige nu.',
  FailureBusy: 'Intranettet har travlt lige nu.',
  FailureForbidden: 'SharePoint lod dig ikke gøre det. Kun webstedets ejere kan klargøre det.',
  FailureSignedOut: 'Du er blevet logget ud. Genindlæs siden for at logge ind igen.',
  FailureNotSetUp: 'En liste forsvandt undervejs.',
  FailureOther: 'SharePoint sagde nej til det sidste skridt. Tjek, at brugernavnene er skrevet rigtigt.'
};

const english: SetUpTexts = {
  setUp: 'Set up the site',
  text: 'Set-up makes lists, columns, the group Netværkssekretariat and permissions. It leaves the content alone, and you can run it again whenever you like.',
  members: 'New members of the secretariat',
  membersHelp: 'User names, one on each line, for example ida@kommune.dk. The field may stay empty.',
  optional: 'optional',
  running: 'Setting up the site',
  done: 'The site is set up: {created} created, {changed} changed, {inPlace} in place already.',
  failed: 'Set-up came to a halt',
  resume: 'What is done is done. Run set-up again, and it goes on from there.',
  steps: 'What set-up has done',
  kinds: {
    permissionLevel: 'Permission level',
    group: 'Group',
    member: 'Member',
    list: 'List',
    field: 'Column',
    listSettings: 'Settings of the list',
    permissions: 'Permissions',
    account: 'Account on a contact card'
  },
  results: { created: 'created', changed: 'changed', inPlace: 'in place' },
  FailureNetwork: 'There is no connection to the intranet right now.',
  FailureBusy: 'The intranet is busy right now.',
  FailureForbidden: 'SharePoint did not let you do it. Only owners of the site can set it up.',
  FailureSignedOut: 'You have been signed out. Reload the page to sign in again.',
  FailureNotSetUp: 'A list went missing on the way.',
  FailureOther: 'SharePoint refused the last step. Check that the user names are right.'
};

export const setUpTexts: Readonly<Record<Language, SetUpTexts>> = { da: danish, en: english };
