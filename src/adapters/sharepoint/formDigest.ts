import * as v from 'valibot';
import { HttpFailure } from './httpFailure';

const answerSchema = v.object({ FormDigestValue: v.string() });

/** The request digest that SharePoint wants with each write by cookie; renewed when the server says it has run out. */
export class FormDigest {
  public constructor(
    private readonly webUrl: string,
    private value: string | undefined
  ) {}

  public async current(): Promise<string> {
    return this.value ?? this.renew();
  }

  /** Asks the site for a new digest. Throws a TypeError when it cannot be reached, an HttpFailure when it refuses. */
  public async renew(): Promise<string> {
    const response = await fetch(`${this.webUrl}/_api/contextinfo`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    });
    if (!response.ok) {
      throw new HttpFailure(response);
    }
    this.value = v.parse(answerSchema, await response.json()).FormDigestValue;
    return this.value;
  }
}
