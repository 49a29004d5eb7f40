import { ruby } from '../components/ruby';
import type { AboutCode } from './about-texts';
import { type AboutPart, aboutWords } from './about-words';
import { JIS } from './test-results';

function Words({ part, code }: { part: AboutPart; code: AboutCode }) {
  const { lines, facts = [], links = [] } = part;
  return (
    <>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{ruby(line, code)}</li>
          ))}
        </ul>
      )}
      {facts.length > 0 && (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{ruby(name, code)}</dt>
              <dd>{ruby(value, code)}</dd>
            </div>
          ))}
        </dl>
      )}
      {links.map(({ href, label }) => (
        <p key={href}>
          <a href={href} rel="noopener noreferrer">
            {ruby(label, code)}
          </a>
        </p>
      ))}
    </>
  );
}

/** The checklist of criteria that WAIC asks for. */
function Checklist({ caption }: { caption: string }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {['達成基準', 'レベル', '適用', '結果'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {JIS.map(({ number, name, level, applies, result, note }) => (
          <tr key={number}>
            <th scope="row">
              <span>{`${number} ${name}`}</span>
              {note && <small>{note}</small>}
            </th>
            <td>{level}</td>
            <td>{applies}</td>
            <td>{result}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who asks, what is kept where, and for whom this works: Japanese and, beside it, easy Japanese. No script runs here. */
export function AboutPage() {
  const easy = aboutWords('ja-easy');
  const plain = aboutWords('ja');
  return (
    <main className="page">
      <p>
        <a href="../index.html">{ruby(plain.back, 'ja')}</a>
      </p>
      <h1>{ruby(plain.title, 'ja')}</h1>
      {plain.parts.map((part, i) => (
        <section key={part.heading} className="beside">
          <div>
            <h2>{ruby(part.heading, 'ja')}</h2>
            <Words part={part} code="ja" />
          </div>
          {easy.parts[i] && (
            <div className="easy">
              <p className="easy-name">{ruby('やさしい｜日本語《にほんご》', 'ja-easy')}</p>
              <h3>{ruby(easy.parts[i].heading, 'ja-easy')}</h3>
              <Words part={easy.parts[i]} code="ja-easy" />
            </div>
          )}
        </section>
      ))}
      <Checklist caption={plain.table} />
      <p>{plain.edition}</p>
    </main>
  );
}
