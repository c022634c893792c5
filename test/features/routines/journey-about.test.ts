import { journeyAbout } from '../../../src/features/routines/journey-about';
import { loadCatalogue } from '../../../src/guidelines';
import type { RoleId } from '../../../src/guidelines/model';

const catalogue = loadCatalogue();
const about = (rules: readonly string[], role: RoleId | null): string | null => {
  const guideline = catalogue.guideline('varmland-konsultation');
  return guideline ? (journeyAbout(guideline, rules, role)?.id ?? null) : null;
};

describe('the routine that an answer is about', () => {
  it.each([
    [['vk.rutin.bup'], 'socialsekreterare', 'vk.bup'],
    [['vk.telefon.bup', 'vk.rutin.bup'], 'socialsekreterare', 'vk.bup'],
    [['vk.utlatande.forskola-skola'], 'socialsekreterare', 'vk.skola-skriftlig'],
    [['vk.utlatande.forskola-skola'], 'rektor', 'vk.rektor-svarar'],
    [['vk.forbud.journal'], 'bvc', 'vk.bvc-svarar'],
  ] as const)('%s for %s: %s', (rules, role, id) => {
    expect(about(rules, role)).toBe(id);
  });

  it('is none of another role’s, of an unknown role’s, and of what no routine rests on', () => {
    expect(about(['vk.rutin.bup'], 'tandvard')).toBeNull();
    expect(about(['vk.rutin.bup'], null)).toBeNull();
    expect(about(['vk.tid.revidering'], 'socialsekreterare')).toBeNull();
  });
});
