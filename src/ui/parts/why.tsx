import type { ReportedStatement } from '../../messages/page-report.ts';
import { explain } from '../../words/explain.ts';

/** Why a statement is listed and marked: the words in the article that made it so, and what they tell. */
export function Why({ id, statement }: { id: string; statement: ReportedStatement }) {
  return (
    <ul class="why" id={id}>
      {explain(statement).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
