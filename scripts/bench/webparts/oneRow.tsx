import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

interface Row {
  Title: string;
}

/** The least that reading costs: one row of the FAQ's list, and one line with its question. */
export default class OneRowWebPart extends BaseClientSideWebPart<object> {
  public render(): void {
    const { absoluteUrl } = this.context.pageContext.web;
    fetch(
      `${absoluteUrl}/_api/web/lists/getByTitle('FaqEntries')/items?$select=Title&$orderby=SortOrder&$top=1`,
      {
        headers: { Accept: 'application/json;odata=nometadata' }
      }
    )
      .then((response) => response.json())
      .then(({ value }: { value: Row[] }) => this.show(value[0]?.Title), console.error);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  private show(question: string | undefined): void {
    ReactDom.render(<p data-painted>{question}</p>, this.domElement);
  }
}
