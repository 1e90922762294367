import type { JSX } from 'preact';
import { useIntake } from '../hooks/use-intake.ts';
import type { PageProps } from '../page-props.ts';
import { PartLoading } from './part-loading.tsx';

/** The answers to further questions among what will be sent; nothing where none was given. */
export function AnswersSummary(props: PageProps): JSX.Element | null {
  const { answers, extra } = props.journey.draft;
  const wanted = Object.keys(answers).length > 0 || extra.length > 0;
  const handle = useIntake(wanted);
  if (!wanted) return null;
  if (!handle.part) return <PartLoading {...handle} />;
  const { AnswersList } = handle.part;
  return <AnswersList {...props} />;
}
