import type { Client } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';
import type { DepartmentReader } from '../../application/ports/departmentReader';
import { withAppErrors } from './toAppError';

/** The largest page of users, and how many are read: the directory of a large municipality. */
const pageSize = 999;
const mostPages = 20;

const pageSchema = v.object({
  value: v.array(v.object({ department: v.nullish(v.string()) })),
  '@odata.nextLink': v.optional(v.string())
});

/** Departments by `User.Read.All`: nothing else is asked of anybody. Guests and closed accounts do not count. */
export const departmentReader = (graph: Client): DepartmentReader => ({
  departments: () =>
    withAppErrors('User.Read.All', async () => {
      const found = new Set<string>();
      let request = graph
        .api('/users')
        .select('department')
        .filter("accountEnabled eq true and userType eq 'Member'")
        .top(pageSize);
      for (let page = 0; page < mostPages; page++) {
        const { value, '@odata.nextLink': next } = v.parse(pageSchema, await request.get());
        value.forEach(({ department }) => found.add(department?.trim() ?? ''));
        if (!next) {
          break;
        }
        request = graph.api(next);
      }
      return [...found].filter((department) => department !== '');
    })
});
