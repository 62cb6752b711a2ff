import { contactFacts as factsFrom } from '../adapters/graph/contactFacts';
import { graphClient } from '../adapters/graph/graphClient';
import type { GraphAccess } from '../adapters/graph/graphEndpoint';
import type { ContactFactsSource } from '../application/ports/contactFacts';

/** What Graph tells of the people on the cards; the web part fetches this in a chunk of its own. */
export const contactFacts = (graph: GraphAccess): ContactFactsSource => factsFrom(graphClient(graph));
