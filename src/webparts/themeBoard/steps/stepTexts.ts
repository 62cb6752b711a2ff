import strings from 'ThemeBoardWebPartStrings';
import type { SecretariatStep } from '../../../domain/timeline/steps';

export const stepLabels: Readonly<Record<SecretariatStep, string>> = {
  screened: strings.StepScreened,
  referenceLeaderAssigned: strings.StepLeader,
  nominated: strings.StepNominated,
  decided: strings.StepDecided,
  completed: strings.StepCompleted,
  reRouted: strings.StepReRouted,
  duplicateMarked: strings.StepDuplicate,
  duplicateLifted: strings.StepNotDuplicate
};

export const stepHelp: Readonly<Record<SecretariatStep, string>> = {
  screened: strings.HelpScreened,
  referenceLeaderAssigned: strings.HelpLeader,
  nominated: strings.HelpNominated,
  decided: strings.HelpDecided,
  completed: strings.HelpCompleted,
  reRouted: strings.HelpReRouted,
  duplicateMarked: strings.HelpDuplicate,
  duplicateLifted: strings.HelpNotDuplicate
};
