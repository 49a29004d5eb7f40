import type { ReactNode } from 'react';
import { ruby } from './ruby';

/** What only some need to read: closed until they open it. Never on paper. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{ruby(title)}</summary>
      {children}
    </details>
  );
}
