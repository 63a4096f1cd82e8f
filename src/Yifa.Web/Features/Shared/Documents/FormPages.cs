using static Yifa.Web.Features.Shared.Documents.FormLayout;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>排好的一行。</summary>
/// <param name="Row">这一行，长的内容只有排在这一页的一段。</param>
/// <param name="Height">行高。</param>
/// <param name="Continues">接着上一页写的，不缩进。</param>
internal sealed record PlacedRow(FormRow Row, int Height, bool Continues);

/// <summary>排好的一页。</summary>
internal sealed record FormPage(IReadOnlyList<PlacedRow> Rows);

/// <summary>
/// 分页：lines are counted a little too short rather than too long, what does not fit goes to a continuation sheet by our own break, and some space
/// of every page stays unused; so a word processor never has a reason to break a page elsewhere, and the contents of a file can be numbered.
/// </summary>
internal static class FormPages
{
    /// <summary>一份文书分成几页。</summary>
    public static IReadOnlyList<FormPage> Of(RuledForm form)
    {
        List<FormPage> pages = [];
        List<PlacedRow> page = [];
        var left = RoomOf(form, first: true);
        var repeated = form.Rows.Where(r => r.Repeats).ToList();

        void Turn()
        {
            pages.Add(new(Stretch(page, left)));
            (page, left) = ([], RoomOf(form, first: false));
            foreach (var head in repeated) Put(new(head, HeightOf(head), false));
        }
        void Put(PlacedRow row)
        {
            page.Add(row);
            left -= row.Height;
        }

        // Room for writing on is a wish: where it would cost another page, the text alone decides, and what is left over is shared out anyway.
        IReadOnlyList<FormRow> rows = form.Rows.Sum(HeightOf) <= left ? form.Rows : [.. form.Rows.Select(r => r.Flows ? r with { LeastLines = 1 } : r)];
        for (var i = 0; i < rows.Count; i++)
        {
            var (rest, continues) = (rows[i], false);
            var signatures = rows.Skip(i + 1).Any(r => r.Flows) ? 0 : rows.Skip(i + 1).Sum(HeightOf);
            while (HeightOf(rest) > left)
            {
                var lines = (left - 2 * Pad) / Line;
                if (rest.Flows && lines >= LeastPiece && rest.Cells.Max(c => LinesOf(c)) <= lines)
                {
                    // Only the room for writing on does not fit: the text stands here, and takes what is left of the page.
                    rest = rest with { LeastLines = lines };
                    break;
                }
                if (rest.Flows && lines >= LeastPiece)
                {
                    var (piece, remainder) = Cut(rest, lines);
                    Put(new(piece, left, continues));
                    (rest, continues) = (remainder, true);
                }
                else if (page.All(r => r.Row.Repeats)) break; // higher than a page and cannot be cut: better too high than lost
                Turn();
            }
            if (rest.Flows && signatures > 0 && HeightOf(rest) + signatures > left && LinesOf(rest) > 2 * LeastPiece)
            {
                // Nobody signs a sheet without text: the last lines go along with the signatures.
                var (piece, remainder) = Cut(rest, LinesOf(rest) - LeastPiece);
                Put(new(piece, left, continues));
                (rest, continues) = (remainder, true);
                Turn();
            }
            Put(new(page.Count == 0 ? Started(rest) : rest, HeightOf(rest), continues));
        }
        if (form.Padding is { } padding)
            while (HeightOf(padding) <= left) Put(new(padding, HeightOf(padding), false));
        pages.Add(new(Stretch(page, left)));
        return pages;
    }

    /// <summary>要写几行。</summary>
    public static int LinesOf(FormRow row) => Math.Max(row.LeastLines, row.Cells.Max(c => LinesOf(c)));

    private static int HeightOf(FormRow row) => LinesOf(row) * Line + 2 * Pad;

    private static int RoomOf(RuledForm form, bool first) =>
        Height - Spare - form.Notes.Sum(n => Wrap(n, OfficialLayout.TypeWidth / 240, 0).Count) * NoteHeight
        - (form.Cover ? CoverDrop + CoverTitleHeight : TitleHeight) - (form.Body is null ? 0 : BodyHeight) - (first && form.Number is not null ? NumberHeight : 0);

    // What is left of a page goes to the long texts, as on a printed form; a form without any keeps its rows together.
    private static List<PlacedRow> Stretch(List<PlacedRow> page, int left)
    {
        var flows = page.Count(r => r.Row.Flows);
        return flows == 0 || left <= 0 ? page : [.. page.Select(r => r.Row.Flows ? r with { Height = r.Height + left / flows } : r)];
    }

    // A joined cell whose first row stayed on the page before begins anew.
    private static FormRow Started(FormRow row) => row with { Cells = [.. row.Cells.Select(c => c.Join == FormJoin.Next ? c with { Join = FormJoin.First } : c)] };

    private static (FormRow Piece, FormRow Remainder) Cut(FormRow row, int lines)
    {
        FormCell[] piece = [.. row.Cells], rest = [.. row.Cells];
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Kind != FormCellKind.Flow) continue;
            var (taken, remaining) = Split(row.Cells[i], lines);
            (piece[i], rest[i]) = (row.Cells[i] with { Text = taken }, row.Cells[i] with { Text = remaining });
        }
        return (row with { Cells = piece }, row with { Cells = rest, LeastLines = 1 });
    }

    private static (string Taken, string Remaining) Split(FormCell cell, int lines)
    {
        var paragraphs = cell.Text.Split('\n');
        var taken = new List<string>();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var wrapped = Wrap(paragraphs[i], PerLine(cell), Indent(cell));
            if (wrapped.Count <= lines)
            {
                taken.Add(paragraphs[i]);
                lines -= wrapped.Count;
                continue;
            }
            if (lines > 0) taken.Add(string.Concat(wrapped.Take(lines)));
            return (string.Join('\n', taken), string.Join('\n', paragraphs[(i + 1)..].Prepend(string.Concat(wrapped.Skip(lines)))));
        }
        return (cell.Text, "");
    }

    // A cell that spans several rows has the height of all of them.
    private static int LinesOf(FormCell cell) => cell.Join != FormJoin.None ? 1 : cell.Text.Split('\n').Sum(p => Wrap(p, PerLine(cell), Indent(cell)).Count);

    // One character less than there is room for: a line that may not begin with a full stop gives one to the next.
    private static double PerLine(FormCell cell) => Math.Max(2, (OfficialLayout.TypeWidth * cell.Width / 100 - 2 * Side) / Character - (cell.Width > 30 ? 1 : 0));

    private static int Indent(FormCell cell) => cell.Kind == FormCellKind.Flow ? 2 : 0;

    private static List<string> Wrap(string paragraph, double perLine, int indent)
    {
        List<string> lines = [];
        var (start, width) = (0, (double)indent);
        for (var i = 0; i < paragraph.Length; i++)
        {
            var own = paragraph[i] < 0x2000 ? 0.6 : 1.0;
            if (width + own > perLine && i > start)
            {
                lines.Add(paragraph[start..i]);
                (start, width) = (i, 0);
            }
            width += own;
        }
        lines.Add(paragraph[start..]);
        return lines;
    }
}
