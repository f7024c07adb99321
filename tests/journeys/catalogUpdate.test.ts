import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generalRequest } from '../../src/catalog/forms/generalRequest.ts';
import type { FormDefinition } from '../../src/domain/form/formDefinition.ts';
import { openDesk, type Desk, type Machine } from './support/desk.ts';
import { firstVisit, goHome, openOutbox } from './support/homePages.ts';
import { readKioskRecords } from './support/kioskRecords.ts';
import { isDelivered } from './support/outboxPage.ts';
import { hands, type Person } from './support/person.ts';
import { heldDossiers, keptReceipts } from './support/provinceRecords.ts';
import { publishForm } from './support/publishForm.ts';
import { finishRequest, startRequest } from './support/sampleDossiers.ts';

const [firstPage, ...otherPages] = generalRequest.pages;
const newQuestion = 'Nghề nghiệp của người nộp';

/** A ministry wants to know more, at once and from everybody. */
const changedForm: FormDefinition = {
  ...generalRequest,
  version: generalRequest.version + 1,
  pages: [
    {
      ...firstPage!,
      questions: [...firstPage!.questions, { id: 'requesterOccupation', type: 'text', label: newQuestion, required: true }],
    },
    ...otherPages,
  ],
};

describe.each(hands)('with %s', (_hand, aPerson) => {
  let desk: Desk;
  let machine: Machine;
  let officer: Person;

  beforeAll(async () => {
    desk = await openDesk();
    machine = await desk.switchOn();
    officer = aPerson(machine.page);
    await firstVisit(officer, desk.address);
  });
  afterAll(() => desk.end());

  test('a draft keeps the form that it began with, and the province accepts it after the form has changed', async () => {
    const { page } = machine;
    await startRequest(officer);
    const draftAddress = page.url();
    const name = page.getByRole('textbox', { name: /^Họ, chữ đệm, tên người nộp/ });
    await officer.hand.write(name, 'Cụt Văn Ơn');

    await publishForm(desk, changedForm);
    await heardOfCatalog(page, 2);

    await page.goto(draftAddress);
    await name.waitFor();
    expect(await name.inputValue()).toBe('Cụt Văn Ơn');
    expect(await page.getByRole('textbox', { name: newQuestion }).count()).toBe(0);
    const code = await finishRequest(officer);
    await openOutbox(officer);
    await isDelivered(page, code);
    expect(await heldDossiers(desk.database)).toMatchObject([{ temporary_code: code }]);
    expect(await keptReceipts(desk.database)).toHaveLength(1);
  });

  test('the next dossier is made with the new form', async () => {
    await goHome(officer);
    await startRequest(officer);
    await machine.page.getByRole('textbox', { name: newQuestion }).waitFor();
    const { drafts } = await readKioskRecords(machine.page);
    expect(drafts).toMatchObject([{ formId: 'generalRequest', formVersion: changedForm.version }]);
  });

  /** The machine asks for news whenever its window is shown again; the settings say which catalog it has. */
  async function heardOfCatalog(page: Page, version: number): Promise<void> {
    await goHome(officer);
    await page.reload();
    await officer.hand.press(page.getByRole('link', { name: 'Cài đặt máy' }));
    await page.getByText(new RegExp(`^Bản ${version}, `)).waitFor();
  }
});
