import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Id, Sha256 } from '../../contract/basics.ts';
import type { CodeList } from '../../domain/form/formDefinition.ts';
import type { OperatorDoors } from '../actions/desk/operatorDoors.ts';
import { reportProgress } from '../actions/desk/reportProgress.ts';
import { viewDossier } from '../actions/desk/viewDossier.ts';
import { viewDossiers, viewFeedback, viewQuarantine } from '../actions/desk/viewLists.ts';
import { viewPaper } from '../actions/desk/viewPaper.ts';
import { viewQuarantined } from '../actions/desk/viewQuarantined.ts';
import { comparisonPage } from './comparisonPage.ts';
import { dossierListPage } from './dossierListPage.ts';
import { dossierPage } from './dossierPage.ts';
import { feedbackPage } from './feedbackPage.ts';
import { quarantinePage } from './quarantinePage.ts';
import type { HttpContext } from '../http/bindings.ts';
import { readFeedbackPlace, readListQuery } from './consoleQuery.ts';
import { sayInConsole, sendAsset, sendFile, sendPage } from './consoleResponse.ts';
import { checkOperator, isFromOwnPage, type OperatorDoor } from './operatorAccess.ts';
import { readForm } from '../http/readForm.ts';
import type { Route } from '../http/routes.ts';

const styles = readFileSync(new URL('./console.css', import.meta.url));
const brocade = readFileSync(new URL('./brocade.svg', import.meta.url));

type Answer = (context: HttpContext, actor: string) => Promise<Response>;

/** The operators' pages: behind the password, without a script, each view on record. */
export function consoleRoutes(doors: OperatorDoors, door: OperatorDoor): Route[] {
  const guarded = (method: 'GET' | 'POST', path: string, answer: Answer): Route => ({
    method,
    path,
    answer(context) {
      const access = checkOperator(door, context);
      if (!access.granted) return sayInConsole(access.why);
      if (method === 'POST' && !isFromOwnPage(context)) return sayInConsole('foreign');
      return answer(context, access.actor);
    },
  });
  return [
    ...['/console', '/console/'].map((path) => guarded('GET', path, () => Promise.resolve(goTo('/console/dossiers')))),
    guarded('GET', '/console/console.css', () => Promise.resolve(sendAsset(styles, 'text/css; charset=utf-8'))),
    guarded('GET', '/console/brocade.svg', () => Promise.resolve(sendAsset(brocade, 'image/svg+xml'))),
    guarded('GET', '/console/dossiers', async (context, actor) => {
      const { filter, before, typed } = readListQuery(context);
      const found = await viewDossiers(doors, filter, before, actor);
      return sendPage(dossierListPage(found, typed, await currentCommunes(doors)));
    }),
    guarded('GET', '/console/dossiers/:id', async (context, actor) => {
      const id = readId(context);
      const view = id && (await viewDossier(doors, id, actor));
      return view ? sendPage(dossierPage(view)) : sayInConsole('missing');
    }),
    guarded('GET', '/console/dossiers/:id/files/:n', async (context, actor) => {
      const id = readId(context);
      const n = context.req.param('n') ?? '';
      const paper = id && /^\d{1,2}$/.test(n) ? await viewPaper(doors, id, Number(n), actor) : undefined;
      return paper ? sendFile(paper.bytes, paper.file.mediaType) : sayInConsole('missing');
    }),
    guarded('POST', '/console/dossiers/:id/progress', (context, actor) => progress(doors, context, actor)),
    guarded('GET', '/console/quarantine', async (_context, actor) =>
      sendPage(quarantinePage(await viewQuarantine(doors, actor))),
    ),
    guarded('GET', '/console/quarantine/:digest', async (context, actor) => {
      const digest = context.req.param('digest') ?? '';
      const view = v.is(Sha256, digest) ? await viewQuarantined(doors, digest, actor) : undefined;
      return view ? sendPage(comparisonPage(view)) : sayInConsole('missing');
    }),
    guarded('GET', '/console/feedback', async (context, actor) => {
      const found = await viewFeedback(doors, readFeedbackPlace(context), actor);
      return sendPage(feedbackPage(found, await currentCommunes(doors)));
    }),
  ];
}

async function progress(doors: OperatorDoors, context: HttpContext, actor: string): Promise<Response> {
  const id = readId(context);
  if (!id) return sayInConsole('missing');
  const form = await readForm(context);
  if (!form) return sayInConsole('unreadable');
  const field = (name: string) => form.get(name) ?? '';
  const typed = { status: field('status'), number: field('number'), dueAt: field('dueAt'), note: field('note') };
  const reported = await reportProgress(doors, id, typed, actor);
  if (reported.ok) return goTo(`/console/dossiers/${id}`);
  const view = await viewDossier(doors, id, actor);
  return view ? sendPage(dossierPage(view, { typed, fault: reported.error }), 422) : sayInConsole('missing');
}

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } });

function readId({ req }: HttpContext): string | undefined {
  const id = req.param('id') ?? '';
  return v.is(Id, id) ? id : undefined;
}

async function currentCommunes({ catalog }: OperatorDoors): Promise<CodeList | undefined> {
  const head = await catalog.head();
  const lists = await catalog.listsAt(head?.head.version ?? 0);
  const communes = lists.find(({ id }) => id === 'list/communes');
  return communes && (JSON.parse(communes.content) as CodeList);
}
