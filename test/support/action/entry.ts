/** An entry of the default format. */
export function writeEntry({
  source = 'Go Blog',
  title,
  url,
  star = '',
}: {
  source?: string;
  title: string;
  url: string;
  star?: string;
}): string {
  return `### ${star}${source}: [${title}](${url})\n`;
}
