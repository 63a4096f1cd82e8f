"""The hand-made answer for the sample year: counts the official tables straight from the sample's workbooks, without a line of the program.

Run beside the samples: python3 expected.py ../../../../../../src/Yifa.Web/Samples > expected.csv
Each line is one place on paper: table, period, row, column, value; an empty value is a place that the records cannot fill.
"""
import datetime, glob, re, sys, zipfile
from xml.etree import ElementTree

M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


def sheets(path):
    book = zipfile.ZipFile(path)
    shared = []
    if 'xl/sharedStrings.xml' in book.namelist():
        shared = [''.join(t.text or '' for t in si.iter(M + 't')) for si in ElementTree.fromstring(book.read('xl/sharedStrings.xml')).findall(M + 'si')]
    names = sorted((n for n in book.namelist() if re.match(r'xl/worksheets/sheet\d+\.xml', n)), key=lambda n: int(re.findall(r'\d+', n)[0]))
    for name in names:
        rows = []
        for row in ElementTree.fromstring(book.read(name)).iter(M + 'row'):
            cells = {}
            for at, cell in enumerate(row.findall(M + 'c')):
                column = at
                if cell.get('r'):
                    column = 0
                    for letter in re.match('[A-Z]+', cell.get('r')).group():
                        column = column * 26 + ord(letter) - 64
                    column -= 1
                value = cell.find(M + 'v')
                if cell.get('t') == 's':
                    text = shared[int(value.text)]
                elif cell.get('t') == 'inlineStr':
                    text = ''.join(t.text or '' for t in cell.iter(M + 't'))
                else:
                    text = value.text if value is not None else None
                if text:
                    cells[column] = text
            rows.append(cells)
        yield rows


def day(text):
    if re.fullmatch(r'\d{5}', text):
        return datetime.date(1899, 12, 30) + datetime.timedelta(int(text))
    if re.fullmatch(r'\d{8}', text):
        return datetime.date(int(text[:4]), int(text[4:6]), int(text[6:]))
    return datetime.date(*map(int, re.findall(r'\d+', text)[:3]))


def column_of(rows, head):
    for number, row in enumerate(rows):
        found = {re.sub(r'[*\s]', '', v).replace('（', '(').replace('）', ')'): k for k, v in row.items()}
        if head in found:
            return number, found
    raise SystemExit(head)


def disputes(samples):
    rows = next(sheets(glob.glob(samples + '/liuyin-2024/01-*.xlsx')[0]))
    start, head = column_of(rows, '纠纷类别')
    for row in rows[start + 1:]:
        if head['纠纷类别'] not in row:
            continue
        get = lambda name: row.get(head[name])
        yield dict(on=day(get('排查日期')), village=get('所属村(社区)'), kind=get('纠纷类别'), people=int(get('涉及人数') or 0), money=float(get('涉及金额(元)') or 0),
                   source=get('来源'), level=get('调处层级'), form=get('协议形式'), done=get('化解情况') in ('已化解', '是', '化解成功'), open=get('化解情况') == '继续跟进')


def sweeps(samples):
    for rows in sheets(glob.glob(samples + '/liuyin-2024-more/25-*.xlsx')[0]):
        if any('排查开始日期' in row.values() for row in rows):
            start, head = column_of(rows, '排查开始日期')
            return [day(row[head['排查开始日期']]) for row in rows[start + 1:] if head['排查开始日期'] in row]


EIGHTEEN = ['婚姻家庭纠纷', '邻里纠纷', '房屋宅基地纠纷', '合同纠纷', '生产经营纠纷', '损害赔偿纠纷', '山林土地纠纷', '征地拆迁纠纷', '环境污染纠纷', '拖欠农民工工资纠纷',
            '其他劳动争议', '旅游纠纷', '电子商务纠纷', '其他消费纠纷', '医疗纠纷', '道路交通事故纠纷', '物业纠纷', '其他纠纷']
NINETEEN = [[], [], ['征地拆迁纠纷'], ['物业纠纷'], ['山林土地纠纷'], ['合同纠纷', '生产经营纠纷', '旅游纠纷', '电子商务纠纷', '其他消费纠纷'], ['拖欠农民工工资纠纷', '其他劳动争议'],
            [], ['环境污染纠纷'], [], [], [], [], [], [], [], ['婚姻家庭纠纷', '邻里纠纷'], ['医疗纠纷'], ['房屋宅基地纠纷', '损害赔偿纠纷', '道路交通事故纠纷', '其他纠纷']]

PERIODS = {'y': (1, 12), 'q2': (4, 6), **{str(m): (m, m) for m in range(1, 13)}}


def within(rows, span, to_date=False):
    first, last = PERIODS[span]
    return [r for r in rows if (1 if to_date else first) <= r['on'].month <= last and r['on'].year == 2024]


def rate(part, whole):
    return '' if whole == 0 else f'{part / whole * 100:.2f}'


def judicial(code, kinds, all_rows, span):
    rows = within(all_rows, span)
    done, rest = (lambda some: sum(r['done'] for r in some)), (lambda some: sum(not r['done'] for r in some))
    line = [len(rows), rest(rows)]
    heads = []
    for some in kinds:
        of = [r for r in rows if r['kind'] in some]
        line += [done(of), rest(of)] if some else ['', '']
        heads.append(len(of) if some else None)
    for at, total in enumerate(heads):
        if total is not None:
            yield code, span, 2, 4 + 2 * at, total
    for row in (4, 5):
        for column, value in enumerate(line, 2):
            yield code, span, row, column, value


def stability(all_rows, swept, span):
    def columns(measure):
        now, year = within(all_rows, span), within(all_rows, span, True)
        return [measure([r for r in now if r['level'] == '镇级']), measure([r for r in now if r['level'] != '镇级']), measure(now), measure(year)]
    done, dealt = (lambda rows: sum(r['done'] for r in rows)), (lambda rows: sum(not r['open'] for r in rows))
    table = [columns(len), columns(dealt), columns(lambda rows: rate(dealt(rows), len(rows))), columns(done), columns(lambda rows: rate(done(rows), dealt(rows)))]
    for some in NINETEEN:
        of = lambda rows: [r for r in rows if r['kind'] in some]
        table += [columns(lambda rows: len(of(rows))), columns(lambda rows: dealt(of(rows)))] if some else [[''] * 4] * 2
    for low, high in ((1, 50), (50, 100), (100, 500), (500, 10 ** 9)):
        table.append(columns(lambda rows: sum(low <= r['people'] < high for r in rows)))
    table += [[''] * 4] * 4
    first, last = PERIODS[span]
    now, year = sum(first <= s.month <= last and s.year == 2024 for s in swept), sum(s.month <= last and s.year == 2024 for s in swept)
    table.append(['', '', now if now else '', year if year else ''])
    for number, line in enumerate(table, 1):
        for column, value in enumerate(line, 4):
            yield 'stability', span, number + 1, column, value


def mediation(all_rows, span):
    rows = within(all_rows, span)
    count = lambda test: sum(1 for r in rows if test(r))
    line = [len(rows), sum(r['people'] for r in rows), sum(r['done'] for r in rows), '', sum(r['money'] for r in rows if r['form'] in ('书面', '口头'))]
    line += [count(lambda r: r['level'] != '镇级' and r['village'].endswith('村')), count(lambda r: r['level'] != '镇级' and r['village'].endswith('社区')), count(lambda r: r['level'] == '镇级'), '', '', '']
    line += [count(lambda r: r['source'] in some) if some else '' for some in
             (('网格员排查', '村组排查'), ('群众来访', '电话反映'), ('法院委派',), None, ('公安移交',), ('信访转办',), ('12345转办', '上级交办'))]
    line += [count(lambda r: r['kind'] == kind) for kind in EIGHTEEN]
    line += [count(lambda r: r['form'] == '口头'), count(lambda r: r['form'] == '书面'), '', '']
    line += [count(lambda r: r['source'] == '村组排查'), '', '', '', '', '']
    for column, value in enumerate(line, 2):
        yield 'mediation', span, 3, column, value


def administrative(span):
    # Nobody wrote into this ledger how a dispute was settled, so that none of its places can be told: empty, and not nought.
    for number in range(1, 28):
        yield 'administrative', span, 4, number + 1, ''


def main(samples):
    rows, swept = list(disputes(samples)), sweeps(samples)
    print('table,span,row,column,value')
    lines = [*(l for s in ('2', '5', '12') for l in judicial('judicial', [[k] for k in EIGHTEEN], rows, s)), *judicial('judicial-nineteen', NINETEEN, rows, '5'),
             *(l for s in ('1', '5', 'q2', 'y') for l in stability(rows, swept, s)), *(l for s in ('9', 'q2', 'y') for l in mediation(rows, s)), *administrative('q2')]
    for line in lines:
        value = line[4]
        print(','.join(str(part) for part in (*line[:4], f'{value:.2f}' if isinstance(value, float) else value)))


main(sys.argv[1])
