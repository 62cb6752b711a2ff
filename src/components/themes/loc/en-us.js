define([], function () {
  return {
    locale: 'en-GB',
    fields: {
      title: 'Title of the theme',
      summary: 'Short summary',
      challenge: 'Challenge or need',
      importance: 'Why does it matter now?',
      citizenValue: 'Value for the citizens',
      currentSolutions: 'What have we tried?',
      affectedUnits: 'Departments concerned',
      expectedValueTypes: 'Expected value',
      networkType: 'Type of network',
      knowledgeGap: 'What do we not know?',
      innovationPotential: 'New ways of working',
      newPerspectives: 'Who can give new perspectives?',
      politicalStrategy: 'Political vision or strategy',
      politicalRelevance: 'Can the theme reach the political level?',
      wantsToLead: 'Would you like to lead the network?',
      isTrainedNetworkLeader: 'Trained network leader?',
      employmentUnit: 'Workplace',
      discussedWith: 'Discussed with',
      originalSource: 'Source of the idea'
    },
    networkTypes: {
      innovation: 'Innovation network',
      learning: 'Learning network',
      welfare: 'Welfare network',
      unsure: 'I do not know'
    },
    leadAnswers: {
      yes: 'Yes',
      no: 'No',
      maybe: 'Maybe'
    },
    expectedValues: {
      quality: 'Quality',
      efficiency: 'Efficiency',
      citizenInvolvement: 'Involvement of citizens',
      jobSatisfaction: 'Job satisfaction',
      politicalGoals: 'Political goals'
    },
    politicalAnswers: {
      yes: 'Yes',
      no: 'No',
      unsure: 'I do not know'
    },
    discussionPartners: {
      manager: 'Personnel manager',
      colleague: 'Colleague',
      secretariat: 'The secretariat',
      nobodyYet: 'Nobody yet'
    },
    ideaSources: {
      self: 'Myself',
      colleague: 'Colleague',
      citizen: 'Citizen',
      company: 'Company',
      association: 'Association'
    },
    replies: {
      support: 'I support the idea',
      discuss: 'I would like to discuss it',
      noTime: 'I cannot free any time now',
      notMyEmployee: 'Not my employee'
    },
    statuses: {
      submitted: 'Submitted',
      withManager: 'With the personnel manager',
      screening: 'Screening',
      nominated: 'Nominated to the heads’ forum',
      started: 'Started',
      postponed: 'Postponed',
      notSelected: 'Not selected',
      withdrawn: 'Withdrawn',
      completed: 'Completed'
    },
    screeningResults: {
      ready: 'Ready for the heads’ forum',
      needsWork: 'Needs more work',
      otherWay: 'Better solved in another way'
    },
    routing: {
      DirectManager: {
        manager:
          'The proposal goes to {manager}, because that is the personnel manager whom the directory names.',
        secretariat: 'The secretariat has the proposal, because the personnel manager could not be reached.'
      },
      Override: {
        manager:
          'The proposal goes to {manager}, because that is the personnel manager whom the secretariat has chosen.',
        secretariat:
          'The secretariat has the proposal, because the chosen personnel manager could not be reached.'
      },
      NoManager: {
        manager: 'The proposal goes to {manager}.',
        secretariat: 'The secretariat has the proposal, because the directory names no personnel manager.'
      },
      SelfManager: {
        manager:
          'The proposal goes to {manager}, because the directory names {proposer} as their own manager and {manager} is next in line.',
        secretariat:
          'The secretariat has the proposal, because the directory names {proposer} as their own manager and there is no other manager to ask.'
      },
      ManagerInactive: {
        manager:
          'The proposal goes to {manager}, because {first} no longer has an active account and {manager} is next in line.',
        secretariat:
          'The secretariat has the proposal, because {first} no longer has an active account and there is no other manager to ask.'
      },
      ManagerOnLeave: {
        manager:
          'The proposal goes to {manager}, because that is the personnel manager whom the directory names. {manager} is away at the moment.',
        secretariat: 'The secretariat has the proposal, because the personnel manager is away.'
      },
      ManagerNoMailbox: {
        manager:
          'The proposal goes to {manager}, because {first} has no mailbox and {manager} is next in line.',
        secretariat:
          'The secretariat has the proposal, because {first} has no mailbox and there is no other manager to ask.'
      },
      ProposerNoMailbox: {
        manager:
          'The proposal goes to {manager}, because that is the personnel manager whom the directory names. {proposer} has no mailbox, so the mail leaves from another one.',
        secretariat:
          'The secretariat has the proposal. {proposer} has no mailbox, so the mail leaves from another one.'
      },
      ManagerNotEligible: {
        manager:
          'The proposal goes to {manager}, because {first} cannot receive proposals as personnel manager and {manager} is next in line.',
        secretariat:
          'The secretariat has the proposal, because {first} cannot receive proposals as personnel manager and there is no other manager to ask.'
      },
      ManagerLeft: {
        manager: 'The proposal goes to {manager}, because {first} is no longer the manager of {proposer}.',
        secretariat:
          'The secretariat has the proposal, because {first} is no longer the manager of {proposer} and no new one has been found.'
      },
      ManagerDisputed: {
        manager: 'The proposal goes to {manager}.',
        secretariat:
          'The secretariat has the proposal, because {proposer} has said that {disputed} is not the right personnel manager.'
      },
      ReRouted: {
        manager: 'The proposal goes to {manager}, whom the secretariat has chosen as personnel manager.',
        secretariat: 'The secretariat has the proposal and goes on without a personnel manager.'
      },
      ProposerIsDirector: {
        manager: 'The proposal goes to {manager}, because {proposer} sits in the directors’ forum.',
        secretariat: 'The secretariat has the proposal, because {proposer} sits in the directors’ forum.'
      },
      TopOfOrganisation: {
        manager: 'The proposal goes to {manager}.',
        secretariat: 'The secretariat has the proposal, because {proposer} is at the top of the organisation.'
      },
      EmploymentChosen: {
        manager: 'The proposal goes to {manager}, the manager of the workplace that {proposer} has chosen.',
        secretariat:
          'The secretariat has the proposal, because the manager of the chosen workplace could not be reached.'
      },
      EmploymentAmbiguous: {
        manager:
          'The proposal goes to {manager} according to the directory. {proposer} has several workplaces and has not chosen one.',
        secretariat:
          'The secretariat has the proposal, because {proposer} has several workplaces and has not chosen one.'
      },
      GuestBlocked: {
        manager: 'The proposal goes to {manager}.',
        secretariat:
          'The secretariat has the proposal, because {proposer} is a guest without a personnel manager here.'
      },
      NoConsent: {
        manager: 'The proposal goes to {manager}.',
        secretariat:
          'The proposal is with the secretariat because the portal has not been allowed to read the staff directory.'
      },
      RoutingDeferred: {
        manager: 'The proposal goes to {manager}.',
        secretariat:
          'The secretariat has the proposal, because the directory did not answer. We find the personnel manager as soon as it does.'
      }
    },
    routingDeputy: '{deputy} stands in and is told as well.',
    errors: {
      network: 'There is no connection to the intranet right now. Check your connection and try again.',
      unavailable: 'The intranet does not answer right now. Wait a moment and try again.',
      throttled: 'The intranet is busy right now. Wait a moment and try again.',
      forbidden: 'You do not have access to this. Contact the secretariat if you think you should.',
      signedOut: 'You have been signed out. Reload the page to sign in again.',
      consentMissing:
        'The portal lacks a permission in Microsoft 365. An administrator can grant it in the SharePoint admin center.',
      notFound: 'What you are looking for is not there. It may have been deleted.',
      notSetUp:
        'The site has not been set up for network themes. An owner of the site can do that from the page Netværkstemaer.',
      conflict: 'Somebody else changed the same thing in the meantime. Reload the page and try again.',
      duplicate: 'It has been stored already. Reload the page to see it.',
      rejected: 'The intranet did not accept what you sent. Contact the secretariat if it keeps happening.',
      ownProposal: 'You cannot handle your own proposal. A colleague in the secretariat has to do it.',
      outOfTurn:
        'The proposal has come to another step in the meantime. Reload the page to see where it is now.',
      notEligible:
        'That person cannot be chosen: it must be somebody other than the proposer, with an active account and a mailbox in the municipality.',
      sameManager: 'The directory still names the same manager. Type the user name of the right one instead.',
      sameProposal: 'A proposal cannot be a duplicate of itself.',
      isDuplicate: 'That proposal is a duplicate itself. Choose the one that it is a duplicate of.',
      invalidAnswer:
        'We got an answer that we could not read. Try again, and contact the secretariat if it keeps happening.',
      unexpected: 'Something went wrong. Try again, and contact the secretariat if it keeps happening.'
    },
    wish: {
      join: 'I would like to take part',
      undo: 'Undo: I will not take part',
      joined:
        'Your name is on the proposal as somebody who would like to take part. {proposer} can see it on the board.',
      left: 'Your name is no longer there.',
      failed: 'It was not stored.',
      shown: 'Everybody who opens the proposal can see your name.'
    },
    tryAgain: 'Try again',
    secretariat: 'The secretariat of the network structure',
    required: 'required',
    optional: 'optional',
    count: '{length} of {max} characters',
    countOver: '{length} of {max} characters: {over} too many'
  };
});
