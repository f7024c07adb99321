import type { Address } from '../../../../domain/form/answers.ts';
import { addressLine } from '../../../../domain/basics/addressLine.ts';
import { useText } from '../../../i18n/useText.ts';
import { Button } from '../../Button.tsx';
import type { KnownAddress } from './knownAddresses.ts';
import type { AddressLists } from './useAddressLists.ts';

/** One touch instead of three boxes: the commune of this desk, or an address that already stands in this dossier. */
export function QuickAddresses(props: {
  known: readonly KnownAddress[];
  here: AddressLists['here'];
  onPick: (address: Address) => void;
}) {
  const { t } = useText();
  const { known, here, onPick } = props;
  return (
    <div class="quick-addresses" role="group" aria-label={t('form.address.quick')}>
      {known.map(({ page, address }) => (
        <Button key={addressLine(address)} onClick={() => onPick(address)}>
          <span class="quick-address-line" lang="vi">
            {addressLine(address)}
          </span>
          <span class="quick-address-from">{t('form.address.same', { page })}</span>
        </Button>
      ))}
      {here && (
        <Button
          onClick={() =>
            onPick({
              provinceCode: here.province.code,
              provinceName: here.province.name,
              communeCode: here.commune.code,
              communeName: here.commune.name,
            })
          }
        >
          {t('form.address.here', { commune: here.communeName })}
        </Button>
      )}
    </div>
  );
}
