import type { Language } from '../../domain/basics/language.ts';
import { Icon } from './icon/Icon.tsx';
import { Tag, type TagTone } from './Tag.tsx';
import './TaskList.css';

export interface Task {
  id: string;
  title: string;
  titleLang?: Language;
  hint?: string;
  /** Where the task is done; without it the task cannot be started yet. */
  href?: string;
  status: { tone: TagTone; text: string };
}

/** What there is to do, in one flat list, each with its state in words. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul class="tasks" role="list">
      {tasks.map(({ id, title, titleLang, hint, href, status }) => {
        const text = (
          <span class="task-text">
            <span class="task-title" lang={titleLang}>
              {title}
            </span>
            {hint && <span class="task-hint">{hint}</span>}
          </span>
        );
        return (
          <li key={id} class="task">
            {href ? (
              <a class="task-link" href={href}>
                {text}
                <Tag tone={status.tone}>{status.text}</Tag>
                <Icon name="next" />
              </a>
            ) : (
              <div class="task-link">
                {text}
                <Tag tone={status.tone}>{status.text}</Tag>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
