import { useState } from 'react';
import type { Status } from '../../domain/contractor';
import { entriesFor, search } from './search';
import { TEXTS } from './texts';

/** Finds the check that a caller's words belong to. */
export function SearchBox({ status }: { status: Status }) {
  const [query, setQuery] = useState('');
  const hits = search(entriesFor(status), query);
  return (
    <div className="desk-search actions">
      <label htmlFor="search">{TEXTS.search}</label>
      <p id="search-hint">{TEXTS.searchHint}</p>
      <input
        id="search"
        type="search"
        className="text-box"
        aria-describedby="search-hint"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p role="status">{query && TEXTS.hits.replace('{{count}}', String(hits.length))}</p>
      {hits.length > 0 && (
        <ul className="desk-hits">
          {hits.map(({ id, place, text }) => (
            <li key={place + text}>
              {id ? <a href={`#check-${id}`}>{place}</a> : <b>{place}</b>}
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
