import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

interface Row {
  Id: number;
  Title: string;
  Answer: string;
}

/**
 * The FAQ as one would write it in an afternoon, and well: one request, `<details>`, a filter that looks for the letters in question and
 * answer. It ranks nothing, forgives no typo, marks no words and trusts the HTML of the list.
 */
export default class DetailsWebPart extends BaseClientSideWebPart<object> {
  public render(): void {
    ReactDom.render(<Details webUrl={this.context.pageContext.web.absoluteUrl} />, this.domElement);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}

function Details({ webUrl }: { webUrl: string }): React.ReactElement {
  const [rows, setRows] = React.useState<Row[]>([]);
  const [query, setQuery] = React.useState('');

  React.useEffect(() => {
    const columns = 'Id,Title,Answer,Category,SortOrder,Slug,Summary,Keywords';
    fetch(`${webUrl}/_api/web/lists/getByTitle('FaqEntries')/items?$select=${columns}&$top=5000`, {
      headers: { Accept: 'application/json;odata=nometadata' }
    })
      .then((response) => response.json())
      .then(({ value }) => setRows(value), console.error);
  }, [webUrl]);

  const texts = React.useMemo(
    () => rows.map(({ Title, Answer }) => `${Title} ${Answer}`.toLowerCase()),
    [rows]
  );
  const wanted = query.trim().toLowerCase();
  return (
    <section>
      <label>
        Søg <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      {rows
        .filter((_row, position) => texts[position]?.includes(wanted))
        .map((row) => (
          <Entry key={row.Id} row={row} />
        ))}
    </section>
  );
}

const Entry = React.memo(function Entry({ row }: { row: Row }): React.ReactElement {
  return (
    <details>
      <summary data-painted>{row.Title}</summary>
      <div dangerouslySetInnerHTML={{ __html: row.Answer }} />
    </details>
  );
});
