import type { SettingsReading } from '../../domain/settings/networkSettings';

export interface SettingsReader {
  /** The municipality's settings, with what could not be read. Throws AppError. */
  read(): Promise<SettingsReading>;
}
