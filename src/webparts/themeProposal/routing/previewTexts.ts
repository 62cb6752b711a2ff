import type { Language } from '../../../components/language';
import type { RoutingCode } from '../../../domain/routing/routing';

type Reasons = Readonly<Partial<Record<RoutingCode, string>>>;

/** What the form says about where the proposal will go; `{name}` stands for a value. */
export interface PreviewTexts {
  title: string;
  asking: string;
  chooseWorkplace: string;
  failed: string;
  unkept: string;
  tryAgain: string;
  notMine: string;
  notMineHelp: string;
  /** Why it goes to the manager who was found, or to the secretariat; the general sentences stand in for what is not here. */
  toManager: Reasons;
  toSecretariat: Reasons;
  manager: string;
  secretariat: string;
  deputy: string;
  copy: string;
}

const danish: PreviewTexts = {
  title: 'Hvem får forslaget?',
  asking: 'Finder din personaleleder …',
  chooseWorkplace: 'Vælg dit ansættelsessted ovenfor. Så kan du se, hvem forslaget går til.',
  failed:
    'Vi kan ikke slå din leder op lige nu. Du kan godt sende alligevel: Forslaget bliver gemt, og det går til sekretariatet, hvis det fortsætter.',
  unkept:
    'Vi slår først din leder op, når du sender, fordi din kladde ikke kan gemmes på denne enhed. Du får svaret på kvitteringen.',
  tryAgain: 'Prøv igen',
  notMine: 'Det er ikke min leder',
  notMineHelp: 'Så får lederen ikke besked. Forslaget går til sekretariatet, som finder den rette.',
  toManager: {
    DirectManager: 'Forslaget går til {manager}, som er din personaleleder ifølge personalekataloget.',
    Override: 'Forslaget går til {manager}, som sekretariatet har valgt som din personaleleder.',
    SelfManager:
      'Forslaget går til {manager}, fordi du selv står som din leder i personalekataloget, og {manager} er den næste i rækken.',
    ManagerInactive:
      'Forslaget går til {manager}, fordi {first} ikke længere har en aktiv konto, og {manager} er den næste i rækken.',
    ManagerOnLeave:
      'Forslaget går til {manager}, som er din personaleleder. {manager} er fraværende lige nu, så svaret kan trække ud.',
    ManagerNoMailbox:
      'Forslaget går til {manager}, fordi {first} ikke har en postkasse, og {manager} er den næste i rækken.',
    ProposerNoMailbox:
      'Forslaget går til {manager}, som er din personaleleder ifølge personalekataloget. Du har ingen postkasse, så mailen sendes fra en anden.',
    ManagerNotEligible:
      'Forslaget går til {manager}, fordi {first} ikke kan få forslag som personaleleder, og {manager} er den næste i rækken.',
    ProposerIsDirector: 'Forslaget går til {manager}, fordi du sidder i Direktørforum.',
    EmploymentChosen: 'Forslaget går til {manager}, som er leder på det ansættelsessted, du har valgt.'
  },
  toSecretariat: {
    NoManager:
      'Forslaget går til sekretariatet, fordi der ikke står en personaleleder for dig i personalekataloget.',
    SelfManager:
      'Forslaget går til sekretariatet, fordi du selv står som din leder i personalekataloget, og der ikke er en anden at spørge.',
    ManagerInactive:
      'Forslaget går til sekretariatet, fordi {first} ikke længere har en aktiv konto, og der ikke er en anden leder at spørge.',
    ManagerNoMailbox:
      'Forslaget går til sekretariatet, fordi {first} ikke har en postkasse, og der ikke er en anden leder at spørge.',
    ManagerNotEligible:
      'Forslaget går til sekretariatet, fordi {first} ikke kan få forslag som personaleleder, og der ikke er en anden at spørge.',
    ManagerDisputed:
      'Forslaget går til sekretariatet, fordi du siger, at {disputed} ikke er din leder. {disputed} får ikke besked, og sekretariatet finder den rette.',
    ProposerIsDirector: 'Forslaget går til sekretariatet, fordi du sidder i Direktørforum.',
    TopOfOrganisation: 'Forslaget går til sekretariatet, fordi du er øverst i organisationen.',
    NoConsent:
      'Forslaget går til sekretariatet, fordi portalen ikke har fået lov til at læse personalekataloget. Sekretariatet finder din personaleleder.'
  },
  manager: 'Forslaget går til {manager}.',
  secretariat: 'Forslaget går til sekretariatet.',
  deputy: '{deputy} er stedfortræder og får også besked.',
  copy: 'Sekretariatet følger med hele vejen.'
};

const english: PreviewTexts = {
  title: 'Who gets the proposal?',
  asking: 'Finding your personnel manager …',
  chooseWorkplace: 'Choose your workplace above. Then you can see to whom the proposal goes.',
  failed:
    'We cannot look up your manager right now. You can send all the same: the proposal is stored, and it goes to the secretariat if this continues.',
  unkept:
    'We look up your manager only when you send, because your draft cannot be kept on this device. The receipt tells you who it is.',
  tryAgain: 'Try again',
  notMine: 'That is not my manager',
  notMineHelp: 'Then the manager is not told. The proposal goes to the secretariat, who finds the right one.',
  toManager: {
    DirectManager: 'The proposal goes to {manager}, who is your personnel manager in the directory.',
    Override: 'The proposal goes to {manager}, whom the secretariat has chosen as your personnel manager.',
    SelfManager:
      'The proposal goes to {manager}, because the directory names you as your own manager and {manager} is next in line.',
    ManagerInactive:
      'The proposal goes to {manager}, because {first} no longer has an active account and {manager} is next in line.',
    ManagerOnLeave:
      'The proposal goes to {manager}, who is your personnel manager. {manager} is away at the moment, so the reply may take a while.',
    ManagerNoMailbox:
      'The proposal goes to {manager}, because {first} has no mailbox and {manager} is next in line.',
    ProposerNoMailbox:
      'The proposal goes to {manager}, who is your personnel manager in the directory. You have no mailbox, so the mail leaves from another one.',
    ManagerNotEligible:
      'The proposal goes to {manager}, because {first} cannot receive proposals as personnel manager and {manager} is next in line.',
    ProposerIsDirector: 'The proposal goes to {manager}, because you sit in the directors’ forum.',
    EmploymentChosen: 'The proposal goes to {manager}, the manager of the workplace that you have chosen.'
  },
  toSecretariat: {
    NoManager:
      'The proposal goes to the secretariat, because the directory names no personnel manager for you.',
    SelfManager:
      'The proposal goes to the secretariat, because the directory names you as your own manager and there is nobody else to ask.',
    ManagerInactive:
      'The proposal goes to the secretariat, because {first} no longer has an active account and there is no other manager to ask.',
    ManagerNoMailbox:
      'The proposal goes to the secretariat, because {first} has no mailbox and there is no other manager to ask.',
    ManagerNotEligible:
      'The proposal goes to the secretariat, because {first} cannot receive proposals as personnel manager and there is nobody else to ask.',
    ManagerDisputed:
      'The proposal goes to the secretariat, because you say that {disputed} is not your manager. {disputed} is not told, and the secretariat finds the right one.',
    ProposerIsDirector: 'The proposal goes to the secretariat, because you sit in the directors’ forum.',
    TopOfOrganisation:
      'The proposal goes to the secretariat, because you are at the top of the organisation.',
    NoConsent:
      'The proposal goes to the secretariat, because the portal has not been allowed to read the directory. The secretariat finds your personnel manager.'
  },
  manager: 'The proposal goes to {manager}.',
  secretariat: 'The proposal goes to the secretariat.',
  deputy: '{deputy} is the stand-in and is told, too.',
  copy: 'The secretariat follows it all the way.'
};

export const previewTexts: Readonly<Record<Language, PreviewTexts>> = { da: danish, en: english };
