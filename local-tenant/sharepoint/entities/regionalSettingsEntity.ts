import { collectionOf, complex, type Entity } from '../../odata/entity';

/** As the service capitalises it, whatever the request did. */
const ADDRESS = 'Web/RegionalSettings';

/** How dates, times and numbers are written at every site: as in Denmark (1030), on working days from 8 to 17. */
export function regionalSettingsEntity(): Entity {
  return {
    type: 'SP.RegionalSettings',
    // The service's own spelling.
    set: 'SP.ApiData.RegionalSettingss',
    address: ADDRESS,
    properties: {
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: '',
      CalendarType: 1,
      Collation: 25,
      CollationLCID: 2070,
      DateFormat: 1,
      DateSeparator: '-',
      DecimalSeparator: ',',
      DigitGrouping: '3;0',
      FirstDayOfWeek: 1,
      FirstWeekOfYear: 2,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: ';',
      LocaleId: 1030,
      NegativeSign: '-',
      NegNumberMode: 1,
      PM: '',
      PositiveSign: '',
      ShowWeeks: false,
      ThousandSeparator: '.',
      Time24: true,
      TimeMarkerPosition: 0,
      TimeSeparator: ':',
      WorkDayEndHour: 1020,
      WorkDays: 62,
      WorkDayStartHour: 480
    },
    links: { InstalledLanguages: installedLanguagesEntity, TimeZone: timeZoneEntity },
    missing: ['TimeZones']
  };
}

/** The zone of Copenhagen; biases are minutes that lead from local time to UTC. */
export function timeZoneEntity(): Entity {
  return {
    type: 'SP.TimeZone',
    set: 'SP.ApiData.TimeZones',
    address: `${ADDRESS}/TimeZone`,
    properties: {
      Description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris',
      Id: 3,
      Information: complex('SP.TimeZoneInformation', { Bias: -60, DaylightBias: -60, StandardBias: 0 })
    }
  };
}

/** The languages in which sites can be made. */
export function installedLanguagesEntity(): Entity {
  const languages = [
    { DisplayName: 'Danish', LanguageTag: 'da-DK', Lcid: 1030 },
    { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 }
  ];
  return {
    type: 'SP.LanguageCollection',
    set: 'SP.ApiData.LanguageCollections',
    address: `${ADDRESS}/InstalledLanguages`,
    properties: {
      Items: collectionOf(
        'SP.Language',
        languages.map((language) => complex('SP.Language', language))
      )
    }
  };
}
