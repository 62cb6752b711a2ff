/** Something that whoever runs the worker can put right; the message is one sentence. */
export class WorkerFailure extends Error {
  public readonly name = 'WorkerFailure';
}
