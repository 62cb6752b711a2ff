import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

/** The floor: what a page with one web part costs when the web part does next to nothing. */
export default class OneLineWebPart extends BaseClientSideWebPart<object> {
  public render(): void {
    ReactDom.render(<p data-painted>Her kunne der stå noget.</p>, this.domElement);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
