import { userEntity } from '../../entities/principalEntity';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getCurrentUser: Operation = {
  method: 'GET',
  path: 'web/currentuser',
  summary: 'Who is signed in',
  options: ENTITY_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    return { kind: 'entity', entity: userEntity(call, call.me) };
  }
};
