package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides how a sheet is laid out, from its first rows and again at each further heading. */
public final class LayoutDetector {

    private static final String NO_HEADING =
            "The sheet has no heading that is understood. Its columns were read by what their cells look like.";
    private static final double CLEARLY_A_HEADING = 4;

    private final ManifestDictionaries dictionaries;
    private final @Nullable SavedMapping saved;
    private final HeaderSearch search;
    private final List<MergedRange> merged;
    private final AddedColumns added;
    private final List<Layout> layouts = new ArrayList<>();

    /**
     * Takes what it reads by.
     *
     * @param addedHeadings headings of columns that an earlier check wrote beside the data, side by side
     */
    public LayoutDetector(
            ManifestDictionaries dictionaries,
            @Nullable SavedMapping saved,
            List<MergedRange> merged,
            List<String> addedHeadings) {
        this.dictionaries = dictionaries;
        this.saved = saved;
        this.merged = merged;
        this.added = new AddedColumns(addedHeadings);
        this.search = new HeaderSearch(dictionaries.headings(), merged);
    }

    /**
     * What a sheet's first rows are.
     *
     * @param whole whether the sheet has no further rows
     */
    public Detection first(List<SourceRow> rows, boolean whole) {
        if (saved != null) {
            return asSaved(saved, rows);
        }
        var header = search.find(rows);
        if (header != null) {
            return table(rows, header, whole);
        }
        var byContent = assignment(new TreeMap<>(), rows, 0).assign(0, LabelledValues.NONE, List.of(NO_HEADING));
        if (tellsEnough(byContent)) {
            layouts.add(byContent);
            return new Detection.Table(byContent, 0, 0);
        }
        if (whole) {
            var form = new LabelledValueReader(dictionaries, rows, merged).read();
            int row = rowOfForm(form);
            if (row > 0) {
                var layout = new Layout(0, List.of(), List.of(), form, Set.of(), List.of(), List.of());
                layouts.add(layout);
                return new Detection.Form(layout, row);
            }
        }
        return NoTable.of(rows);
    }

    private Detection asSaved(SavedMapping mapping, List<SourceRow> rows) {
        int headerRow = mapping.headerRow();
        int below = 0;
        int headingAt = 0;
        Map<Integer, String> texts = new TreeMap<>();
        if (headerRow == SavedMapping.HEADER_TO_BE_FOUND) {
            var header = search.find(rows);
            if (header != null) {
                below = header.last() + 1;
                headingAt = header.first();
                texts = header.texts();
                headerRow = rows.get(header.last()).number();
            }
        } else {
            while (below < rows.size() && rows.get(below).number() <= headerRow) {
                below++;
            }
            headingAt = Math.max(0, below - 1);
            if (below > 0 && rows.get(headingAt).number() == headerRow) {
                for (var cell : rows.get(headingAt).cells()) {
                    texts.put(cell.column(), cell.text());
                }
            }
        }
        var layout = new SavedLayout(dictionaries, mapping, texts, profiles(rows.subList(below, rows.size())))
                .layout(Math.max(0, headerRow), rows);
        layouts.add(layout);
        if (layout.columns().isEmpty()) {
            int row = rowOfForm(layout.form());
            return new Detection.Form(layout, row == 0 ? rows.get(0).number() : row);
        }
        return new Detection.Table(layout, below, headingAt);
    }

    /** A form without a table is one line: in the row of its description, or of its first party. */
    private static int rowOfForm(LabelledValues form) {
        int party = 0;
        int description = 0;
        for (var value : form.values()) {
            var field = value.column().field();
            if (field == Field.DESCRIPTION) {
                description = value.row();
            }
            boolean names = field.role() != null && field.attribute() == Field.Attribute.NAME;
            party = party == 0 && names ? value.row() : party;
        }
        if (description > 0) {
            return party > 0 || form.holds(Field.HS) ? description : 0;
        }
        return form.values().size() > 2 ? party : 0;
    }

    /** The table whose heading is the first of some rows below another one. */
    public Detection.Table further(List<SourceRow> rows) {
        var header = search.at(rows, 0);
        if (header == null) {
            throw new IllegalStateException("a further table starts with a heading");
        }
        return table(rows, header, false);
    }

    private Detection.Table table(List<SourceRow> rows, HeaderSearch.Header header, boolean whole) {
        int below = header.last() + 1;
        var labels = new LabelledValueReader(dictionaries, rows.subList(0, header.first()), merged);
        var above = labels.read();
        var columns = assignment(header.texts(), rows, below);
        var form = new ArrayList<>(above.values());
        if (whole) {
            form.addAll(belowTable(rows.subList(below, rows.size())));
        }
        var layout = columns.assign(rows.get(header.last()).number(), new LabelledValues(form), List.of());
        var questions = new ArrayList<String>();
        if (layout.columns().stream().noneMatch(column -> column.field().role() != null)) {
            var unlabelled = labels.unlabelled();
            form.addAll(0, unlabelled.companies(rows.subList(0, header.first())));
            questions.addAll(unlabelled.questions());
        }
        var letterhead = new LetterheadValues(layout, form);
        questions.addAll(letterhead.questions());
        layout = layout.with(letterhead.values(), questions);
        layouts.add(layout);
        return new Detection.Table(layout, below, header.first());
    }

    /** Labels below a table that name a party, its bank or a country; others are notes. */
    private List<LabelledValues.Labelled> belowTable(List<SourceRow> rows) {
        var narrow = rows.stream().filter(row -> row.cells().size() < 4).toList();
        var found = new ArrayList<LabelledValues.Labelled>();
        for (var value :
                new LabelledValueReader(dictionaries, narrow, merged).read().values()) {
            var field = value.column().field();
            if (value.labelledByColon() && (field.role() != null || field.attribute() == Field.Attribute.COUNTRY)) {
                found.add(value);
            }
        }
        return found;
    }

    private ColumnAssignment assignment(Map<Integer, String> texts, List<SourceRow> rows, int below) {
        return new ColumnAssignment(
                dictionaries.headings(), texts, profiles(rows.subList(below, rows.size())), added.in(texts));
    }

    private Map<Integer, ColumnProfile> profiles(List<SourceRow> rows) {
        var profiles = new TreeMap<Integer, ColumnProfile>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                profiles.computeIfAbsent(cell.column(), column -> new ColumnProfile())
                        .add(cell, dictionaries.words(), dictionaries.partyWords(), dictionaries.dates());
            }
        }
        return profiles;
    }

    /** A table without a heading is believed when codes and something beside them, or parties, can be told. */
    private static boolean tellsEnough(Layout layout) {
        return (layout.holds(Field.HS) || layout.holds(Field.PARTY_NAME))
                && layout.columns().size() > 1;
    }

    /** Whether a row below a table is the heading of another one. */
    public boolean startsTable(SourceRow row, Layout current) {
        if (row.cells().size() < 3) {
            return false;
        }
        for (var cell : row.cells()) {
            char first = cell.text().charAt(0);
            if (cell.kind() != SourceCell.Kind.TEXT || (first >= '0' && first <= '9')) {
                return false;
            }
        }
        var header = search.at(List.of(row), 0);
        return header != null && header.score() >= CLEARLY_A_HEADING && !repeats(row, current);
    }

    private static boolean repeats(SourceRow row, Layout current) {
        int same = 0;
        for (var cell : row.cells()) {
            boolean here = cell.column() < current.headings().size()
                    && HeadingKey.of(current.headings().get(cell.column())).contains(HeadingKey.of(cell.text()));
            same += here ? 1 : 0;
        }
        return same * 10 >= row.cells().size() * 6;
    }

    /** The layouts of the tables and forms found so far, in the order of the sheet. */
    public List<Layout> layouts() {
        return layouts;
    }

    @Nullable
    public SavedMapping saved() {
        return saved;
    }
}
