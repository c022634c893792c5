import { readCue } from '../../../../src/features/answers/declines/cues';

describe('what a question asks of the bot that no guideline gives', () => {
  it.each([
    ['räcker det jag beskrivit nu för LVU tycker du?', 'judgement'],
    ['ska barnet placeras?', 'judgement'],
    ['Should I break confidentiality in this particular case?', 'judgement'],
    ['bör vi placera syskonen tillsammans', 'judgement'],
    ['ska hon få flytta hem igen', 'judgement'],
    ['är det här tillräckligt allvarligt', 'judgement'],
    ['Can you look up the personal identity number of the boy', 'personal-data'],
    ['Kom ihåg att min elev är placerad på ett HVB', 'personal-data'],
    ['vad är pappans personnummer', 'personal-data'],
    ['har hon adhd?', 'medical'],
    ['vilken dos melatonin', 'medical'],
  ])('%s: %s', (question, kind) => {
    expect(readCue(question)).toBe(kind);
  });

  it.each([
    'vad gäller vid akut placering?',
    'räcker det med muntligt samtycke?',
    'ska barnets namn stå på blanketten?',
    'vem ska informera skolan när barnet placeras',
    'får skolan veta om barnet flyttar hem',
    'måste vi ha samtycke',
    'kan barnet få sällskap till undersökningen',
    'ska journalen skickas till socialtjänsten',
    'vart ringer jag om ett barn är 4 år',
    'hur lång tid har skolan på sig att svara?',
    'Finns det någon regel som gör att vi kan hålla uppgiften hemlig för vårdnadshavaren?',
    'ska vi ta kontakt med barnets behandlare först',
  ])('%s: nothing', (question) => {
    expect(readCue(question)).toBeNull();
  });
});
