type FieldIds = Readonly<Record<'control' | 'help' | 'error' | 'count' | 'suggestions', string>>;

/** The ids of a field's parts: links in the error summary and `aria-describedby` both need them. */
export const fieldIds = (id: string): FieldIds => ({
  control: id,
  help: `${id}-help`,
  error: `${id}-error`,
  count: `${id}-count`,
  suggestions: `${id}-suggestions`
});

/** The id of one of a field's choices: the first is the field's control, which the error summary leads to. */
export const choiceId = (id: string, index: number): string =>
  index === 0 ? fieldIds(id).control : `${id}-${index}`;

/** The value of `aria-describedby`: the ids of the parts that are there. */
export const describedBy = (...ids: Array<string | false | undefined>): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;
