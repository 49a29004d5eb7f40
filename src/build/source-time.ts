/**
 * The time that stands in what is built: `SOURCE_DATE_EPOCH` (seconds) where it is set, as reproducible builds have it, else the
 * day on which this edition was prepared. Of the source alone: no clock, and no git, which an archive of the source lacks.
 * Throws for what is no number.
 */
export function sourceTime(environment: NodeJS.ProcessEnv, preparedOn: string): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (!epoch) return `${preparedOn}T00:00:00Z`;
  if (!/^\d{1,11}$/.test(epoch))
    throw new Error(
      `SOURCE_DATE_EPOCH「${epoch}」は、使えません。1970年からの秒数を入れてください。`,
    );
  return new Date(Number(epoch) * 1000).toISOString().replace('.000', '');
}
