/** The files attached to one proposal. Everything throws AppError. */
export interface AttachmentStore {
  names(): Promise<string[]>;
  read(name: string): Promise<ArrayBuffer>;
  /** Adds a file once, with no automatic retry; `onProgress` hears the sent part of it, from 0 to 1. */
  add(name: string, content: Blob, onProgress: (sent: number) => void): Promise<void>;
  remove(name: string): Promise<void>;
}
