import type { CardView } from '../../../turn/reply';
import type { Outcome } from '../outcome';
import { placeOf, questionOf } from './answer-view';

type AskedBack = Extract<Outcome, { kind: 'asked-back' }>;

/** A question back in words: what is asked, and the full questions to choose among. */
export interface AskBackShown {
  readonly heading: string;
  readonly text: readonly string[];
  readonly choices: readonly {
    readonly label: string;
    readonly title: string;
    readonly question: string;
    readonly unit: string;
  }[];
}

const AT_ONCE =
  'Misstänker du att ett barn far illa ska du anmäla det genast till socialtjänsten i barnets kommun. Jag skickar ingen anmälan åt dig.';

export const askBackShown = ({ about, choices, reports }: AskedBack): AskBackShown => ({
  heading: about === 'place' ? 'Vilken plats gäller det?' : 'Vad gäller det?',
  text: [
    ...(reports ? [AT_ONCE] : []),
    ...(about === 'place' ? ['Svaret skiljer sig mellan platser. Välj här, eller skriv ”kommun” och namnet.'] : []),
  ],
  choices: choices.map((choice, i) => {
    const label = about === 'place' ? placeOf(choice) : `${i + 1}`;
    return {
      label,
      title: about === 'place' ? label : `Visa svar ${i + 1}`,
      question: questionOf(choice),
      unit: choice.unit.id,
    };
  }),
});

/** Everything that a question back shows, as lines. */
export const askBackLines = ({ heading, text, choices }: AskBackShown): readonly string[] => [
  heading,
  ...text,
  ...choices.map(({ label, question }) => `${label}: ${question}`),
];

export const askBackCard = ({ heading, text, choices }: AskBackShown): CardView => ({
  template: 'answers/ask-back',
  data: { heading, text, choices: choices.map((choice) => ({ ...choice })) },
});
