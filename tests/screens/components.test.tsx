import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Button } from '../../src/kiosk/components/Button.tsx';
import { CheckboxList } from '../../src/kiosk/components/CheckboxList.tsx';
import { Dialog } from '../../src/kiosk/components/Dialog.tsx';
import { ErrorSummary } from '../../src/kiosk/components/ErrorSummary.tsx';
import { Notice } from '../../src/kiosk/components/Notice.tsx';
import { PageTitle } from '../../src/kiosk/components/PageTitle.tsx';
import { ProgressSteps } from '../../src/kiosk/components/ProgressSteps.tsx';
import { RadioList } from '../../src/kiosk/components/RadioList.tsx';
import { SaveState } from '../../src/kiosk/components/SaveState.tsx';
import { Select } from '../../src/kiosk/components/Select.tsx';
import { SummaryList } from '../../src/kiosk/components/SummaryList.tsx';
import { TaskList } from '../../src/kiosk/components/TaskList.tsx';
import { TextInput } from '../../src/kiosk/components/TextInput.tsx';
import { expectAccessible } from './support/expectAccessible.ts';

afterEach(cleanup);

const sexes = [
  { value: 'female', label: 'Nữ' },
  { value: 'male', label: 'Nam' },
];

describe('a field', () => {
  test('ties help, warning and error to its control, in that order', async () => {
    const { container } = render(
      <TextInput
        id="name"
        label="Họ và tên"
        help="Như trên giấy."
        warning="Khác với thẻ."
        error="Ghi họ và tên"
        value=""
        onValue={vi.fn()}
      />,
    );
    const field = screen.getByLabelText('Họ và tên');
    const described = field
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Như trên giấy.', 'Lưu ý: Khác với thẻ.', 'Cần sửa: Ghi họ và tên']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(container);
  });

  test('says "(không bắt buộc)" in words, and lets no browser remember what was typed (I7)', () => {
    render(<TextInput id="phone" label="Số điện thoại" optional value="" onValue={vi.fn()} />);
    expect(screen.getByLabelText('Số điện thoại (không bắt buộc)').getAttribute('autocomplete')).toBe('off');
  });

  test('of choices is a group with a name, and takes keys and presses on the whole row', async () => {
    const onValue = vi.fn();
    const { container } = render(<RadioList id="sex" label="Giới tính" value="male" onValue={onValue} choices={sexes} />);
    expect(screen.getByRole('group', { name: 'Giới tính' })).toBeTruthy();
    fireEvent.click(screen.getByText('Nữ'));
    expect(onValue).toHaveBeenCalledExactlyOnceWith('female');
    await expectAccessible(container);
  });

  test('of several choices answers in the order of the list', () => {
    const onValues = vi.fn();
    render(<CheckboxList id="who" label="Ai đi cùng" values={['male']} onValues={onValues} choices={sexes} />);
    fireEvent.click(screen.getByLabelText('Nữ'));
    expect(onValues).toHaveBeenCalledExactlyOnceWith(['female', 'male']);
  });

  test('of a long list begins with "nothing chosen"', async () => {
    const onValue = vi.fn();
    const { container } = render(<Select id="kin" label="Quan hệ" value="" onValue={onValue} choices={sexes} />);
    expect(screen.getByRole('option', { name: 'Chọn một mục' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Quan hệ'), { target: { value: 'male' } });
    expect(onValue).toHaveBeenCalledExactlyOnceWith('male');
    await expectAccessible(container);
  });
});

describe('the summary of errors', () => {
  test('takes the focus and leads to each field', async () => {
    const { container } = render(
      <>
        <ErrorSummary errors={[{ targetId: 'name', message: 'Ghi họ và tên' }]} />
        <TextInput id="name" label="Họ và tên" error="Ghi họ và tên" value="" onValue={vi.fn()} />
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    fireEvent.click(screen.getByRole('link', { name: 'Ghi họ và tên' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Họ và tên'));
    await expectAccessible(container);
  });

  test('is absent without errors', () => {
    render(<ErrorSummary errors={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the state of saving (I1)', () => {
  test('says "Đã lưu" only for what is saved', () => {
    const { rerender } = render(<SaveState state="saved" />);
    expect(screen.getByText('Đã lưu trên máy này')).toBeTruthy();
    rerender(<SaveState state="saving" />);
    expect(screen.queryByText(/Đã lưu/)).toBeNull();
    rerender(<SaveState state="failed" fault="full" />);
    expect(screen.queryByText(/Đã lưu/)).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Ổ đĩa của máy đã đầy');
  });
});

describe('a button', () => {
  test('takes no second press while it is busy, and keeps the focus', () => {
    const onClick = vi.fn();
    render(
      <Button busy onClick={onClick}>
        Gửi
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Gửi' });
    button.focus();
    fireEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a dialog', () => {
  function Asked() {
    const [open, setOpen] = useState(true);
    return (
      <Dialog
        open={open}
        title="Bỏ hồ sơ?"
        onClose={() => setOpen(false)}
        actions={<Button onClick={() => setOpen(false)}>Giữ</Button>}
      >
        <p>Không lấy lại được.</p>
      </Dialog>
    );
  }

  test('is modal, has a name, and closes', async () => {
    const { container } = render(<Asked />);
    expect(screen.getByRole('dialog', { name: 'Bỏ hồ sơ?' })).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Giữ' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('lists', () => {
  test('a task without a way in is no link', async () => {
    const { container } = render(
      <TaskList
        tasks={[
          { id: 'a', title: 'Giấy chứng sinh', href: '/x', status: { tone: 'calm', text: 'Chưa có' } },
          { id: 'b', title: 'Tờ khai', status: { tone: 'good', text: 'Đã điền' } },
        ]}
      />,
    );
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Giấy chứng sinhChưa có']);
    await expectAccessible(container);
  });

  test('"Sửa" names what it changes', async () => {
    const { container } = render(
      <SummaryList rows={[{ id: 'n', label: 'Họ và tên', value: 'Hà Thị Mẫu', changeHref: '/x' }]} />,
    );
    expect(screen.getByRole('link').textContent).toBe('Sửa: Họ và tên');
    await expectAccessible(container);
  });

  test('steps say where the person is, in words and for screen readers', async () => {
    const steps = ['Người yêu cầu', 'Người con', 'Giấy tờ'].map((title) => ({ id: title, title }));
    const { container } = render(<ProgressSteps steps={steps} currentId="Người con" />);
    expect(screen.getByText(/Bước 2\/3:/).textContent).toBe('Bước 2/3: Người con');
    expect(container.querySelector('[aria-current="step"]')?.textContent).toContain('Người con');
    await expectAccessible(container);
  });
});

test('a live notice interrupts only for an error', () => {
  render(
    <>
      <Notice tone="calm" title="Đang mất mạng" live />
      <Notice tone="error" title="Chưa lưu được" live />
    </>,
  );
  expect(screen.getByRole('status').textContent).toBe('Đang mất mạng');
  expect(screen.getByRole('alert').textContent).toBe('Chưa lưu được');
});

test('a title takes the focus when its screen appears, and not again when its words change', () => {
  const screenOf = (title: string) => (
    <>
      <PageTitle>{title}</PageTitle>
      <button type="button">In phiếu</button>
    </>
  );
  const { rerender } = render(screenOf('Đã lưu hồ sơ trên máy này'));
  expect(document.activeElement?.tagName).toBe('H1');
  screen.getByRole('button').focus();
  rerender(screenOf('Tỉnh đã nhận hồ sơ'));
  expect(screen.getByRole('heading').textContent).toBe('Tỉnh đã nhận hồ sơ');
  expect(document.title).toContain('Tỉnh đã nhận hồ sơ');
  expect(document.activeElement).toBe(screen.getByRole('button'));
});
