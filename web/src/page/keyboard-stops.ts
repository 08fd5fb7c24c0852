/// One keyboard stop for each entry.
///
/// The links inside an entry's accounts lead where its own stop leads too ("According to …" opens them), so with scripts
/// they are reached by pointer and by reading, not by Tab. The register of sources is one stop: arrow keys, Home and End
/// move within it.
export function reduceKeyboardStops(story: HTMLElement): void {
  for (const link of story.querySelectorAll<HTMLElement>('article > :not(details) a')) link.tabIndex = -1;
  const register = story.querySelector<HTMLElement>('.register');
  if (register) makeOneStop(register);
}

function makeOneStop(register: HTMLElement): void {
  const links = [...register.querySelectorAll<HTMLElement>('li a')];
  const select = (next: HTMLElement | undefined): void => {
    if (!next) return;
    for (const link of links) link.tabIndex = link === next ? 0 : -1;
  };
  select(links[0]);
  register.addEventListener('focusin', (event) => {
    if (links.includes(event.target as HTMLElement)) select(event.target as HTMLElement);
  });
  register.addEventListener('keydown', (event) => {
    const at = links.indexOf(event.target as HTMLElement);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 };
    const next = links[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  const followAddress = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && register.contains(target)) select(target.querySelector<HTMLElement>('a') ?? undefined);
  };
  followAddress();
  window.addEventListener('hashchange', followAddress);
}
