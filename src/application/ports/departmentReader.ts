export interface DepartmentReader {
  /** The departments that people of the directory work in, each once. Throws AppError, `consentMissing` without `User.Read.All`. */
  departments(): Promise<string[]>;
}
