import type { ReportedStatement } from '../../messages/page-report.ts';
import { explain, rulesOf } from '../../words/explain.ts';
import { words } from '../../words/words.ts';

/** Why a statement is listed and marked: the words in the article that made it so, and the rules that read them. */
export function Why({ id, statement }: { id: string; statement: ReportedStatement }) {
  return (
    <div class="why" id={id}>
      <ul>
        {explain(statement).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p class="rules">
        {words('whyRules')}{' '}
        {rulesOf(statement).map((rule) => (
          <code key={rule}>{rule}</code>
        ))}
      </p>
    </div>
  );
}
