import { decodedComponent } from '../../base/uriComponent';
import type { ComparisonView } from './view';

/**
 * A view as the query of a URL, without `?`: `subjects=kvm,xen&differ=1`. Empty for the view as authored.
 * Values are percent-encoded once; only `filter` can need it.
 */
export function viewQuery(view: ComparisonView): string {
  const { subjects, dimensions, differing, filter, sort, layout, subject } = view;
  return [
    subjects && `subjects=${subjects.join(',')}`,
    dimensions && `questions=${dimensions.join(',')}`,
    differing && 'differ=1',
    filter !== '' && `filter=${encodeURIComponent(filter.replace(/\p{Cs}/gu, ''))}`,
    sort && `sort=${sort.dimension}`,
    sort?.descending && 'order=descending',
    layout && `layout=${layout}`,
    subject !== undefined && `at=${subject}`,
  ]
    .filter(Boolean)
    .join('&');
}

/**
 * Reads a view from the query of a URL. URLs come from anywhere: keys that are not known are ignored, and ids
 * are checked later by `fitView`.
 */
export function viewFromQuery(comparison: string, query: string): ComparisonView {
  const pairs = query.split('&').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? ([pair, ''] as const) : ([pair.slice(0, at), decodedComponent(pair.slice(at + 1))] as const);
  });
  const values = new Map(pairs);
  const list = (key: string): readonly string[] | undefined => values.get(key)?.split(',').filter(Boolean);
  const [subjects, dimensions] = [list('subjects'), list('questions')];
  const dimension = values.get('sort');
  const layout = values.get('layout');
  const subject = values.get('at');
  return {
    comparison,
    ...(subjects && { subjects }),
    ...(dimensions && { dimensions }),
    differing: values.get('differ') === '1',
    filter: values.get('filter') ?? '',
    ...(dimension && { sort: { dimension, descending: values.get('order') === 'descending' } }),
    ...((layout === 'columns' || layout === 'rows') && { layout }),
    ...(subject && { subject }),
  };
}
