import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageProps } from '../page-props.ts';
import { Hotlines } from '../parts/hotlines.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

export function OtherWaysPage(props: PageProps): JSX.Element {
  const { trust, ask } = props;
  const words = t().otherWays;
  useEffect(() => {
    if (trust.kind === 'unasked') ask();
  }, []);
  return (
    <Page {...props} title={words.title}>
      <p>{words.intro}</p>
      <h2>{words.hotlines}</h2>
      {trust.kind === 'trusted' && trust.team.hotlines.length > 0 ? (
        <Hotlines hotlines={trust.team.hotlines} />
      ) : (
        <p class="quiet">{trust.kind === 'trusted' ? words.hotlinesNone : words.hotlinesUnknown}</p>
      )}
      {[words.un, words.person, words.tor].map((way) => (
        <section key={way.title}>
          <h2>{way.title}</h2>
          <p>{way.text}</p>
        </section>
      ))}
    </Page>
  );
}
