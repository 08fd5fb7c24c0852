import { make, makeButton } from '../page/make';
import { adoptStyle } from '../page/style';
import type { Words } from '../page/words';
import { placesOf, textKey, toCslJson, toRis } from './citation';
import type { Cited, Edition } from './citation';
import { readCited, readEdition, textOf } from './cited';
import { panelStyle } from './panel-style';

const forms = ['text', 'ris', 'csl'] as const;
type Form = (typeof forms)[number];
const formKeys: Record<Form, string> = { text: 'cite.formText', ris: 'cite.formRis', csl: 'cite.formCsl' };

/// Opens the citation of an entry or a source above the page. The dialog is the browser's own: Escape closes it and focus goes
/// back to what opened it.
export function openPanel(item: HTMLElement, words: Words): void {
  const edition = readEdition();
  if (edition) new CitationPanel(readCited(item, (rung) => claimTitle(rung, words)), edition, words).open();
}

/// "Prosecutor, 25 Jan 2012: what was said"
function claimTitle(rung: HTMLElement, words: Words): string {
  return words.say('cite.claimTitle', {
    speaker: textOf(rung, '.who').split(' · ')[0] ?? '',
    date: textOf(rung, '.when'),
    statement: textOf(rung, '.statement') || textOf(rung, '.answer'),
  });
}

/// Today as the reader's calendar has it, YYYY-MM-DD.
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

class CitationPanel {
  private readonly dialog = document.createElement('dialog');
  private readonly output = make('textarea', 'text');
  private readonly status = make('p', '');
  private form: Form = 'text';
  private chosen: Cited;
  /// As it is copied: a text area would drop the CR of CR LF.
  private citation = '';

  constructor(private readonly choices: Cited[], private readonly edition: Edition, private readonly words: Words) {
    this.chosen = choices[0] as Cited;
  }

  open(): void {
    adoptStyle(panelStyle);
    this.dialog.className = 'citation';
    const heading = make('h2', '', this.say('cite.panel'));
    heading.id = 'citation-heading';
    this.dialog.setAttribute('aria-labelledby', heading.id);
    this.output.readOnly = true;
    this.output.setAttribute('aria-label', this.say('cite.panel'));
    this.status.setAttribute('role', 'status');
    this.dialog.append(heading, ...this.makeChoice(), this.makeForms(), this.output, this.makeActions());
    this.dialog.addEventListener('close', () => this.dialog.remove());
    this.dialog.addEventListener('click', ({ target }) => target === this.dialog && this.dialog.close());
    document.body.append(this.dialog);
    this.show();
    this.dialog.showModal();
  }

  private say(key: string): string {
    return this.words.say(key);
  }

  /// The entry or one of its claims; nothing where there is no choice.
  private makeChoice(): HTMLElement[] {
    if (this.choices.length < 2) return [];
    const label = make('label', 'what', this.say('cite.what'));
    const select = make('select', '');
    this.choices.forEach((one, index) => select.add(new Option(index ? one.title : this.say('cite.entry'), String(index))));
    select.addEventListener('change', () => {
      this.chosen = this.choices[select.selectedIndex] as Cited;
      this.show();
    });
    label.append(select);
    return [label];
  }

  private makeForms(): HTMLElement {
    const group = make('fieldset', '');
    group.append(make('legend', '', this.say('cite.form')));
    for (const form of forms) {
      const label = make('label', '');
      const radio = make('input', '');
      Object.assign(radio, { type: 'radio', name: 'citation-form', value: form, checked: form === this.form });
      radio.addEventListener('change', () => {
        this.form = form;
        this.show();
      });
      label.append(radio, this.say(formKeys[form]));
      group.append(label);
    }
    return group;
  }

  private makeActions(): HTMLElement {
    const actions = make('div', 'actions');
    const copy = makeButton('copy', this.say('cite.copy'), () => void this.copy());
    const close = makeButton('', this.say('cite.close'), () => this.dialog.close());
    copy.autofocus = true;
    actions.append(copy, close, this.status);
    return actions;
  }

  private show(): void {
    const read = today();
    const places = placesOf(this.chosen, this.edition, languageName(this.edition.language), read);
    const note = this.words.say('cite.version', places);
    this.output.className = this.form;
    this.citation = this.form === 'text' ? this.words.say(textKey(this.chosen), places)
      : this.form === 'ris' ? toRis(this.chosen, this.edition, note, read)
        : toCslJson(this.chosen, this.edition, note, read);
    this.output.value = this.citation;
    this.output.scrollTop = 0;
    this.status.textContent = '';
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.citation);
      this.status.textContent = this.say('cite.copied');
    } catch {
      this.output.select();
      this.status.textContent = this.say('cite.notCopied');
    }
  }
}

/// "English", in the page's language.
function languageName(language: string): string {
  return new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(language) ?? language;
}
