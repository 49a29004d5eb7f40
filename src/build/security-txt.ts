import type { Campaign } from '../campaign.ts';

/**
 * `security.txt` (RFC 9116): where a weakness can be told. Undefined while the campaign does not say where and until when.
 * A host looks for it below its own first folder: where the form stands deeper, it has to be copied there.
 */
export const securityTxt = ({
  security: { contact, until },
}: Pick<Campaign, 'security'>): string | undefined =>
  contact && until
    ? [
        `Contact: ${contact}`,
        `Expires: ${until}T14:59:59Z`,
        'Preferred-Languages: ja, en',
        '',
      ].join('\n')
    : undefined;
