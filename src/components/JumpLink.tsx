import type { AnchorHTMLAttributes } from 'react';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** The id of the element to jump to. */
  target: string;
  jump: () => void;
}

/** A link within the page. Before the script runs it works by itself; then the address belongs to the journey. */
export function JumpLink({ target, jump, children, ...attributes }: Props) {
  return (
    <a
      {...attributes}
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        jump();
      }}
    >
      {children}
    </a>
  );
}
