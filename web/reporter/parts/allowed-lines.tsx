import type { JSX } from 'preact';
import { useAllowing } from '../hooks/use-allowing.ts';
import type { PageProps } from '../page-props.ts';
import { PartLoading } from './part-loading.tsx';

/** Who may do what, among what will be sent. Fetched for everybody alike, so that fetching says nothing. */
export function AllowedLines(props: PageProps): JSX.Element {
  const handle = useAllowing(true);
  if (!handle.part) return <PartLoading {...handle} />;
  const { AllowedSummary } = handle.part;
  return <AllowedSummary {...props} />;
}
