import type { Procedure, ProcedureSummary } from './procedure.ts';

export function summarizeProcedure({
  code,
  name,
  area,
  keywords,
  serviceLevel,
  everyday = false,
}: Procedure): ProcedureSummary {
  return { code, name, area, keywords, serviceLevel, everyday };
}
