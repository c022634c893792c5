import { writeCsv } from '../../../src/features/files/write-csv';

const MARK = '\uFEFF';

describe('a table as CSV', () => {
  it('begins with the mark that gives Excel its å, ä and ö, and parts cells by semicolons', () => {
    expect(
      writeCsv([
        ['Kod', 'Sista dag'],
        ['K7-4MR', '2026-12-14'],
        ['Råd', null],
      ]),
    ).toBe(`${MARK}Kod;Sista dag\r\nK7-4MR;2026-12-14\r\nRåd;\r\n`);
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['+46', `"'+46"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1', `"'＝1"`],
    ['=cmd|"/C calc"!A0', `"'=cmd|""/C calc""!A0"`],
  ])('leaves %j text', (cell, written) => {
    expect(writeCsv([[cell]])).toBe(`${MARK}${written}\r\n`);
  });

  it.each([
    ['a;b', '"a;b"'],
    ['säg "hej"', '"säg ""hej"""'],
    ['två\nrader', '"två\nrader"'],
    [' luft ', '" luft "'],
    ['a=b', 'a=b'],
    ['', ''],
    [-1.5, '-1,5'],
    [12, '12'],
  ])('writes %j as %s', (cell, written) => {
    expect(writeCsv([[cell]])).toBe(`${MARK}${written}\r\n`);
  });
});
