import { LocalDate } from '../../src/calendar/local-date';
import { loadCatalogue } from '../../src/guidelines';

const catalogue = loadCatalogue();
const today = LocalDate.parse('2026-11-24');
const said = (rule: string, municipality: string | null = null) =>
  catalogue
    .marksFor([rule], today, municipality)
    .map(({ text }) => text)
    .join('\n');

describe('a rule in conflict carries what the other text says', () => {
  it.each([
    ['bo.forhandsbedomning', 'Botkyrka', ['tre veckor', 'två veckor']],
    ['vg.forhandsbedomning', 'Göteborg', ['tre veckor', 'två veckor']],
    ['vk.tid.sip', null, ['inom tre veckor', 'utan dröjsmål']],
    ['vg.sip.mote', null, ['inom tre veckor', 'utan dröjsmål']],
    ['vp.tid.halsoundersokning', null, ['en månad', 'fyra veckor']],
    ['vg.halsoundersokning.tid', null, ['en månad', 'fyra veckor']],
    ['ja.alder.malgrupp', 'Östersund', ['1–6 år', '0–6 år']],
    ['ja.alder.tillganglig', 'Åre', ['1–6 år', '0–6 år']],
    ['bo.samtycke.beslut-forhandsbedomning', 'Botkyrka', ['om föräldrarna samtycker', 'den som anmälde']],
    ['vg.information.anmalaren', 'Göteborg', ['om föräldrarna samtycker', 'den som anmälde']],
    ['vg.samtycke.bada', 'Göteborg', ['båda vårdnadshavarna']],
    ['ja.samtycke.individ', 'Krokom', ['båda vårdnadshavarna']],
    ['vk.telefon.bup', 'Karlstad', ['010-831 71 84', '010-831 90 70']],
    ['vk.telefon.forsta-linjen', 'Karlstad', ['010-831 71 84', '010-831 90 70']],
  ])('%s in %s', (rule, municipality, parts) => {
    for (const part of parts) expect(said(rule, municipality)).toContain(part);
  });

  it("keeps another county's time to itself once the place is known", () => {
    expect(said('vk.tid.sip', 'Karlstad')).not.toContain('tre veckor');
    expect(said('vp.tid.halsoundersokning', 'Karlstad')).not.toContain('fyra veckor');
  });

  it('lets no conflict that counts by the shorter time stand without a time to count by', () => {
    const idle = catalogue.conflicts
      .filter(({ handling }) => handling === 'count-by-shorter')
      .filter(({ rules }) => {
        const found = rules.map((id) => catalogue.rule(id));
        return !found.some((rule) => rule?.kind === 'deadline' && rule.time.type === 'duration');
      });
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('says each conflict in at most 35 words', () => {
    const long = catalogue.conflicts.filter(({ says }) => catalogue.say(says).split(' ').length > 35);
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});
