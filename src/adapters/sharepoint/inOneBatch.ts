import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';

/** Sends all that `ask` asks of the batch in one request. */
export async function inOneBatch<T>(sp: SPFI, ask: (batch: SPFI) => Promise<T>): Promise<T> {
  const [batch, execute] = sp.batched();
  const answer = ask(batch);
  answer.catch(() => undefined); // a failing part is told below, once the batch has been sent
  await execute();
  return answer;
}
