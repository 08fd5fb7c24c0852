import { insertStatus } from '../element/status-line';

/// How long the page says that a text is copied.
const saidMs = 10_000;

/// "Report or add" without a mail address: the prepared text goes to the clipboard, and the page says so.
///
/// Links that lead to a mail program or a form work by themselves and are left alone. The words are in the page: the
/// link's `data-report` or its entry's id names the subject.
export function offerCopies(root: ParentNode): void {
  const words = root.querySelector<HTMLElement>('#report-text')?.dataset;
  if (!words) return;
  let said: HTMLElement | undefined;
  let timer = 0;
  const say = (text: string): void => {
    clearTimeout(timer);
    said ??= insertStatus(document.body);
    said.textContent = text;
    timer = window.setTimeout(() => { said?.replaceChildren(); }, saidMs);
  };
  // Links that come later are offered too.
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.report[href$="#report"]');
    if (!link || !navigator.clipboard) return;
    event.preventDefault();
    const text = (words.body ?? '')
      .replace('{subject}', `${subjectOf(link)}\n${addressOf(link)}`)
      .replace('{version}', words.version ?? '');
    navigator.clipboard.writeText(text).then(
      () => say(words.copied ?? ''),
      () => { location.href = link.href; },
    );
  });
}

function subjectOf(link: HTMLAnchorElement): string {
  return link.dataset.report ?? (link.closest('article')?.id ?? 'page').replace('=', ':');
}

/// The claim or entry that the link stands in.
function addressOf(link: HTMLAnchorElement): string {
  const place = link.closest('[id^="claim="], article');
  return location.href.replace(/#.*$/, '') + (place ? `#${place.id}` : '');
}
