import type { Procedure } from '../procedure/procedure.ts';
import type { ContextVariables } from './contextVariables.ts';
import type { CodeList } from './formDefinition.ts';

/** What a form may know of the desk at which it is filled in. Names are absent for a commune that the lists do not have. */
export function deskVariables(
  communeCode: string,
  procedure: Pick<Procedure, 'code' | 'name'>,
  { communes, provinces }: { communes?: CodeList | undefined; provinces?: CodeList | undefined },
): ContextVariables {
  const commune = communes?.items.find(({ code }) => code === communeCode);
  const province = provinces?.items.find(({ code }) => code === commune?.parent);
  return {
    communeCode,
    procedureCode: procedure.code,
    procedureName: procedure.name,
    ...(commune && { communeName: commune.name }),
    ...(province && { provinceName: province.name }),
    ...(commune && province && { office: `Ủy ban nhân dân ${commune.name}, ${province.name}` }),
  };
}
