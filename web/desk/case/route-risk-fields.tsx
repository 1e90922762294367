import type { JSX } from 'preact';
import { ROUTE_FAMILIES, type RouteFamily } from '../../../src/casefile/codes/route-families.ts';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { t } from '../text.ts';
import { faultOfSide, type WeighedRoute } from './route-risk.ts';

export type RouteRiskFieldsProps = {
  readonly routes: readonly WeighedRoute[];
  readonly onChange: (routes: readonly WeighedRoute[]) => void;
  readonly tried: boolean;
};

/** Which ways of acting are weighed, and both sides of each. */
export function RouteRiskFields({ routes, onChange, tried }: RouteRiskFieldsProps): JSX.Element {
  const words = t().routeRisk;
  const choose = (families: readonly RouteFamily[]): void =>
    onChange(
      ROUTE_FAMILIES.filter((family) => families.includes(family)).map(
        (family) => routes.find((route) => route.family === family) ?? { family, acting: '', notActing: '' },
      ),
    );
  const write = (family: RouteFamily, side: 'acting' | 'notActing', text: string): void =>
    onChange(routes.map((route) => (route.family === family ? { ...route, [side]: text } : route)));
  return (
    <>
      <ChooseSome
        legend={words.legend}
        hint={words.hint}
        error={tried && routes.length === 0 ? words.missing : undefined}
        options={ROUTE_FAMILIES.map((value) => ({ value, label: words.families[value] }))}
        values={routes.map(({ family }) => family)}
        onChange={choose}
      />
      {routes.map(({ family, acting, notActing }) => (
        <div class="weighed" key={family}>
          <TextField
            label={words.actingBy(words.families[family])}
            error={tried ? faultOfSide(acting) : undefined}
            value={acting}
            onChange={(text) => write(family, 'acting', text)}
            lines="some"
          />
          <TextField
            label={words.notActingBy(words.families[family])}
            error={tried ? faultOfSide(notActing) : undefined}
            value={notActing}
            onChange={(text) => write(family, 'notActing', text)}
            lines="some"
          />
        </div>
      ))}
    </>
  );
}
