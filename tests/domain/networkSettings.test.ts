import { linkNames, readSettings, type NetworkSettings } from '../../src/domain/settings/networkSettings';

const read = (key: string, value: unknown) => readSettings([{ key, value: JSON.stringify(value) }]);

describe('settings', () => {
  test('that nobody has made are the usual ones', () => {
    expect(readSettings([])).toEqual({
      settings: {
        secretariatMailbox: undefined,
        notifyMode: 'graph',
        units: [],
        rounds: [
          { deadline: '05-01', decisionMonth: 6 },
          { deadline: '12-01', decisionMonth: 1 }
        ],
        links: {},
        allowedMailDomains: [],
        excludedManagers: [],
        deputies: {},
        zeroHitTerms: false,
        retentionPeriod: undefined,
        reminderAfter: 10,
        takeoverAfter: 5,
        closedDays: ['06-05', '12-24', '12-31'],
        directorForum: { people: [] },
        chiefForum: { people: [] },
        chiefExecutive: undefined,
        linkedAccounts: [],
        fieldAnswers: {
          title: 'hvordan-opstaar-netvaerk',
          importance: 'hvorfor-netvaerk',
          networkType: 'hvilke-typer-netvaerk-findes-der',
          wantsToLead: 'skal-man-vaere-uddannet-netvaerksleder'
        }
      },
      faults: []
    });
  });

  test.each<[string, unknown, unknown]>([
    ['notifyMode', 'worker', 'worker'],
    ['units', [' Pleje '], ['Pleje']],
    ['rounds', [{ deadline: '09-15', decisionMonth: 12 }], [{ deadline: '09-15', decisionMonth: 12 }]],
    ['links', { board: ' https://x.example/tavle ' }, { board: 'https://x.example/tavle' }],
    ['allowedMailDomains', [' FJORDBY.example'], ['fjordby.example']],
    ['excludedManagers', ['Bo@x.dk'], ['bo@x.dk']],
    ['deputies', [{ person: 'Bo@x.dk', deputy: 'C@x.dk' }], { 'bo@x.dk': 'c@x.dk' }],
    ['zeroHitTerms', true, true],
    ['retentionPeriod', 5, 5],
    ['reminderAfter', 1, 1],
    ['takeoverAfter', 100, 100],
    ['closedDays', ['12-28'], ['12-28']],
    ['directorForum', { people: ['D@x.dk'] }, { people: ['d@x.dk'] }],
    [
      'chiefForum',
      { group: ' 0f8fad5b-d9cb-469f-a165-70867728950e ' },
      { group: '0f8fad5b-d9cb-469f-a165-70867728950e', people: [] }
    ],
    ['chiefExecutive', 'Top@x.dk', 'top@x.dk'],
    ['linkedAccounts', [['A@x.dk', 'a.admin@x.dk']], [['a@x.dk', 'a.admin@x.dk']]]
  ])('%s is read from its row: %j', (key, value, expected) => {
    expect(read(key, value)).toEqual({
      settings: { ...readSettings([]).settings, [key]: expected },
      faults: []
    });
  });

  test('a field’s answer is added, changed, or taken away, and the others stay', () => {
    expect(read('fieldAnswers', { summary: 'Hvorfor netværk', title: '' })).toEqual({
      settings: {
        ...readSettings([]).settings,
        fieldAnswers: { ...readSettings([]).settings.fieldAnswers, summary: 'hvorfor-netvaerk', title: '' }
      },
      faults: []
    });
  });

  test.each<[string, unknown]>([
    ['secretariatMailbox', 'netvaerk'],
    ['units', [' ']],
    ['rounds', [{ deadline: '05-01', decisionMonth: 13 }]],
    ['rounds', [{ deadline: '05-01', decisionMonth: 0 }]],
    ['rounds', [{ deadline: '05-01', decisionMonth: 1.5 }]],
    ['allowedMailDomains', ['']],
    ['excludedManagers', ['']],
    ['deputies', [{ person: 'bo@x.dk' }]],
    ['zeroHitTerms', 'ja'],
    ['retentionPeriod', 0],
    ['retentionPeriod', 2.5],
    ['retentionPeriod', '5 år'],
    ['reminderAfter', 0],
    ['reminderAfter', 101],
    ['takeoverAfter', 2.5],
    ['directorForum', { group: 'Direktører' }],
    ['chiefForum', { people: [''] }],
    ['chiefExecutive', ''],
    ['linkedAccounts', ['a@x.dk']],
    ['fieldAnswers', { nothing: 'hvorfor-netvaerk' }],
    ['fieldAnswers', { title: 7 }]
  ])('%s is not read from %j', (key, value) => {
    const { settings, faults } = read(key, value);
    expect(faults.map((fault) => fault.key)).toEqual([key]);
    expect(settings).toMatchObject({ [key]: readSettings([]).settings[key as keyof NetworkSettings] });
  });

  test.each([
    ['05-01', true],
    ['12-31', true],
    ['02-29', false],
    ['04-31', false],
    ['13-01', false],
    ['00-10', false],
    ['5-1', false],
    ['05-01x', false],
    ['2026-05-01', false],
    ['1. maj', false],
    ['', false]
  ])('“%s” is a day of every year: %s', (day, expected) => {
    expect(read('closedDays', [day]).faults).toHaveLength(expected ? 0 : 1);
    expect(read('rounds', [{ deadline: day, decisionMonth: 6 }]).faults).toHaveLength(expected ? 0 : 1);
  });

  test.each([
    ['https://x.example/a?b=c#d', true],
    ['/sites/netvaerk/SitePages/Forslag.aspx', true],
    ['/', true],
    ['http://x.example', false],
    ['//evil.example', false],
    ['/\\evil.example', false],
    ['javascript:alert(1)', false],
    ['x https://x.example', false],
    ['https://x.example/to ord', false],
    ['https://x.example\\@evil.example', false],
    ['sites/netvaerk', false]
  ])('“%s” is a link: %s', (link, expected) => {
    const { settings, faults } = read('links', { article: link });
    expect(faults).toHaveLength(expected ? 0 : 1);
    expect(settings.links).toEqual(expected ? { article: link } : {});
  });

  test('have a link under each of their names, and none under another', () => {
    const links = Object.fromEntries(linkNames.map((name) => [name, `/${name}`]));
    expect(read('links', { ...links, other: '/other' }).settings.links).toEqual(links);
    expect(linkNames).toHaveLength(8);
  });

  test('tell what is wrong with a row, each fault of it', () => {
    expect(read('links', { board: 'x', article: 'y' }).faults).toEqual([
      {
        key: 'links',
        reason: 'a link starts with https:// or /; a link starts with https:// or /'
      }
    ]);
    expect(read('closedDays', ['x']).faults).toEqual([
      { key: 'closedDays', reason: 'a closed day is a month and a day, such as 12-24' }
    ]);
    expect(read('rounds', [{ deadline: 'x', decisionMonth: 1 }]).faults).toEqual([
      { key: 'rounds', reason: 'a deadline is a month and a day, such as 05-01' }
    ]);
    expect(read('directorForum', { group: 'x' }).faults).toEqual([
      { key: 'directorForum', reason: 'a group is named by its object id' }
    ]);
  });

  test('are read as JSON or as plain words', () => {
    const { settings, faults } = readSettings([
      { key: 'secretariatMailbox', value: 'netvaerk@fjordby.example' },
      { key: 'notifyMode', value: 'off' },
      { key: 'units', value: '["Pleje","Kultur"]' },
      { key: 'deputies', value: '[{"person":"Bo@x.dk","deputy":"c@x.dk"}]' }
    ]);
    expect(settings).toMatchObject({
      secretariatMailbox: 'netvaerk@fjordby.example',
      notifyMode: 'off',
      units: ['Pleje', 'Kultur'],
      deputies: { 'bo@x.dk': 'c@x.dk' }
    });
    expect(faults).toEqual([]);
  });

  test('a faulty row keeps its default, and every fault is told', () => {
    const { settings, faults } = readSettings([
      { key: 'notifyMode', value: 'sometimes' },
      { key: 'links', value: '{"board":"javascript:alert(1)"}' },
      { key: 'secretariatMailbox', value: 'nobody' },
      { key: 'rounds', value: '[{"deadline":"02-29","decisionMonth":3}]' }
    ]);
    expect(settings).toMatchObject({ links: {}, secretariatMailbox: undefined });
    expect(faults.map(({ key }) => key).sort()).toEqual([
      'links',
      'notifyMode',
      'rounds',
      'secretariatMailbox'
    ]);
  });

  test.each([
    ['notifyMode', 'Off!'],
    ['allowedMailDomains', 'fjordby.example'],
    ['excludedManagers', '{"person":"bo@x.dk"}'],
    ['linkedAccounts', 'anna@x.dk']
  ])('that limit what leaves by mail and cannot be read let nothing leave: %s', (key, value) => {
    expect(readSettings([]).settings.notifyMode).toBe('graph');
    expect(readSettings([{ key, value }]).settings.notifyMode).toBe('off');
  });

  test('that limit nothing and cannot be read keep nothing from leaving', () => {
    expect(read('units', 'Pleje').settings.notifyMode).toBe('graph');
  });
});
