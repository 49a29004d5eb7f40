import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inNextTask } from '../../src/form/in-next-task';
import { answerSchema } from '../../src/form/schemas';
import { forgetPress } from '../../src/form/second-press';
import { useCheckedForm } from '../../src/form/use-checked-form';
import { useScreenForm } from '../../src/form/use-screen-form';
import { JourneyContext } from '../../src/history/use-journey';
import { stillHistory } from '../../src/history/visit';

type Hook = typeof useCheckedForm;

/** A radio, two controls that nothing is asked of, and the primary button; what the hook says stands below. */
function Form({ useForm, onPress }: { useForm: Hook; onPress: (read: object) => void }) {
  const { form, press, presses, problems } = useForm({
    schema: answerSchema as Parameters<Hook>[0]['schema'],
    initial: { answer: null, remark: '', oval: false },
    targets: { answer: 'answer-0' },
    onPress: (read) => onPress(read as object),
  });
  return (
    <>
      <input type="radio" aria-label="no" value="no" {...form.register('answer')} />
      <input aria-label="remark" {...form.register('remark')} />
      <input type="checkbox" aria-label="oval" {...form.register('oval')} />
      <button type="submit" onClick={press}>
        next
      </button>
      <output>{JSON.stringify({ presses, problems })}</output>
    </>
  );
}

const said = () => JSON.parse(screen.getByRole('status').textContent ?? '');
const button = () => screen.getByRole('button');
/** A press is carried out in a task of its own: by the next one it is done. */
const press = (detail = 1) =>
  act(async () => {
    fireEvent.click(button(), { detail });
    await new Promise<void>(inNextTask);
  });

const onPress = vi.fn();
beforeEach(() => {
  forgetPress();
  onPress.mockReset();
});

describe('a form that is checked by its button', () => {
  const open = () => render(<Form useForm={useCheckedForm} onPress={onPress} />);

  test('says what to put right and where, and leaves the focus to the summary', async () => {
    open();
    button().focus();
    await press();
    const [problem] = said().problems;
    expect(problem).toEqual({
      field: 'answer',
      target: 'answer-0',
      code: 'answerMissing',
      readings: [],
    });
    expect(said().presses).toBe(1);
    expect(button()).toHaveFocus();
    expect(onPress).not.toHaveBeenCalled();
  });

  test('checks nothing again before the next press', async () => {
    open();
    await press();
    await userEvent.click(screen.getByLabelText('no'));
    await userEvent.tab();
    expect(said().problems).toHaveLength(1);
    await press();
    expect(said()).toEqual({ presses: 2, problems: [] });
    expect(onPress).toHaveBeenCalledExactlyOnceWith({ answer: 'no' });
  });

  test('counts both halves of a double press once', async () => {
    open();
    await press();
    await press(2);
    expect(said().presses).toBe(1);
  });

  test('hands a fault on the way to the page, which draws itself anew', async () => {
    onPress.mockImplementation(() => {
      throw new Error('on the way');
    });
    open();
    await userEvent.click(screen.getByLabelText('no'));
    await expect(press()).rejects.toThrow('on the way');
  });
});

describe("a screen's form", () => {
  const keepDraft = vi.fn();
  const open = () =>
    render(
      <JourneyContext value={{ ...stillHistory('ja'), keepDraft }}>
        <Form useForm={useScreenForm} onPress={onPress} />
      </JourneyContext>,
    );

  test('keeps what is chosen and typed, and nothing of a group that nobody touched', async () => {
    open();
    await userEvent.type(screen.getByLabelText('remark'), 'a');
    expect(keepDraft).toHaveBeenLastCalledWith({ remark: 'a', oval: false });
    await userEvent.click(screen.getByLabelText('no'));
    await userEvent.click(screen.getByLabelText('oval'));
    expect(keepDraft).toHaveBeenLastCalledWith({ answer: 'no', remark: 'a', oval: true });
  });

  test('is left once, however often it is pressed', async () => {
    open();
    await userEvent.click(screen.getByLabelText('no'));
    await press();
    await press();
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  test('takes a press that is still under way for none once another screen has come', async () => {
    const { unmount } = open();
    await userEvent.click(screen.getByLabelText('no'));
    fireEvent.click(button());
    unmount();
    await act(() => new Promise<void>(inNextTask));
    expect(onPress).not.toHaveBeenCalled();
  });
});
