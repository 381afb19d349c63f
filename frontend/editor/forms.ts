import type { EditorApi } from './api';
import { articleField, articleIds } from './article-field';
import { FormDialog, type Field } from './form-dialog';
import { CAPTIONS, FILE, MediumField, PICTURE, VIDEO } from './medium-field';
import { optionFault, optionField, type Option } from './option-field';
import { storyField } from './story-field';
import type { Texts } from './types';

type Values = Readonly<Record<string, unknown>>;

const VERDICTS = ['boleh', 'tidak_boleh', 'bersyarat'];
const KINDS = ['INGAT', 'CONTOH', 'HUKUM', 'AWAS', 'TAHUKAH'];

/** Asks for what a block holds beside running text. */
export class BlockForms {
  constructor(
    private readonly api: EditorApi,
    private readonly draft: number,
    private readonly texts: Texts,
    private readonly parent: HTMLElement,
  ) {}

  /** The block's attributes as filled in; null when the form was left. */
  async ask(kind: string, values: Values = {}, file?: File): Promise<Values | null> {
    const filled = await new FormDialog(
      this.texts[`kind-${kind}`],
      this.fields(kind, values, file),
      this.texts,
      (entered) => (kind === 'checkQuestion' ? optionFault(entered.options, this.texts) : ''),
    ).ask(this.parent);
    return filled && attributes(kind, filled);
  }

  private fields(kind: string, values: Values, file?: File): readonly Field[] {
    switch (kind) {
      case 'image':
        return [
          this.medium(PICTURE, file).field('src', this.texts.picture, given(values, 'src')),
          this.line('alt', values, { required: true, help: this.texts['alt-help'] }),
          this.line('caption', values),
        ];
      case 'video':
        return [
          this.medium(VIDEO, file).field('src', this.texts.video, given(values, 'src')),
          this.line('title', values, { required: true }),
          this.medium(CAPTIONS).field('captions', this.texts.captions, given(values, 'captions')),
          { ...this.line('transcript', values), kind: 'text' },
        ];
      case 'file':
        return [
          this.medium(FILE, file).field('src', this.texts.file, given(values, 'src')),
          this.line('label', values, { required: true }),
        ];
      case 'caseBox':
        return this.caseFields(values);
      case 'checkQuestion':
        return [
          this.line('question', values, { required: true }),
          optionField('options', (values.options as Option[] | undefined) ?? [], this.texts),
        ];
      case 'story':
        return [
          storyField('slug', given(values, 'slug'), this.api, this.texts),
          this.line('label', values, { required: true }),
        ];
      case 'callout':
        return [this.choice('kind', given(values, 'kind') || 'INGAT', KINDS, 'callout-')];
      default:
        return [this.line('source', values, { help: this.texts['source-help'] })];
    }
  }

  private caseFields(values: Values): readonly Field[] {
    return [
      { ...this.line('situation', values, { required: true }), kind: 'text' },
      this.line('ask', values, { help: this.texts['ask-help'] }),
      this.choice('verdict', given(values, 'verdict') || 'tidak_boleh', VERDICTS, 'verdict-'),
      { ...this.line('reason', values), kind: 'text' },
      articleField('articles', (values.articles as string[] | undefined) ?? [], this.api, this.texts),
    ];
  }

  private medium(kind: typeof PICTURE, file?: File): MediumField {
    return new MediumField(this.api, this.draft, this.texts, kind, file);
  }

  private line(name: string, values: Values, more: Partial<Field> = {}): Field {
    return { name, label: this.texts[`field-${name}`], kind: 'line', value: given(values, name), ...more };
  }

  private choice(name: string, value: string, values: readonly string[], prefix: string): Field {
    const choices = values.map((each) => ({ value: each, label: this.texts[prefix + each] }));
    return { name, label: this.texts[`field-${name}`], kind: 'choice', value, choices };
  }
}

function given(values: Values, name: string): string {
  return (values[name] as string | undefined) ?? '';
}

function attributes(kind: string, filled: Record<string, string>): Values {
  switch (kind) {
    case 'caseBox':
      return { ...filled, articles: articleIds(filled.articles) };
    case 'checkQuestion':
      return {
        question: filled.question,
        options: (JSON.parse(filled.options) as Option[]).filter((option) => option.text.trim()),
      };
    default:
      return filled;
  }
}
