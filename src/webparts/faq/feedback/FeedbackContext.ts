import * as React from 'react';
import type { FeedbackParts } from './feedback';

/** What readers may answer back with; undefined until it has been fetched, and where it is not offered. */
export const FeedbackContext = React.createContext<FeedbackParts | undefined>(undefined);
