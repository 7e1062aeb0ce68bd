package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.sheet.SourceCell;
import dev.tidewaiter.manifest.sheet.SourceRow;
import dev.tidewaiter.manifest.sheet.SourceSheet.Merged;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.SheetRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides how a sheet is laid out, from its first rows and again at each further heading. */
final class Planning {

    private static final double CLEARLY_A_HEADING = 4;

    private final Vocabulary vocabulary;
    private final @Nullable SavedMapping saved;
    private final HeaderSearch search;
    private final List<Layout> layouts = new ArrayList<>();

    Planning(Vocabulary vocabulary, @Nullable SavedMapping saved, List<Merged> merged) {
        this.vocabulary = vocabulary;
        this.saved = saved;
        this.search = new HeaderSearch(vocabulary.headings(), merged);
    }

    /**
     * What to do with the rows looked at.
     *
     * @param layout    how the rows behind those taken are laid out; null when they hold no table
     * @param rowsTaken letterhead and heading
     * @param headingAt where the heading starts among them
     * @param rejects   without a layout: whether the rows are rejected, or skipped
     * @param reason    without a layout: why
     */
    record Plan(@Nullable Layout layout, int rowsTaken, int headingAt, boolean rejects, String reason) {

        String reasonFor(int row) {
            return row >= headingAt ? "heading" : "letterhead above the heading";
        }
    }

    Plan first(List<SourceRow> rows, boolean whole) {
        var header = search.find(rows);
        if (header != null) {
            return planned(rows, header, FormValues.NONE);
        }
        var byContent = assignment(new TreeMap<>(), rows, 0).assign(0, FormValues.NONE);
        if (tellsEnough(byContent)) {
            layouts.add(byContent);
            return new Plan(byContent, 0, 0, false, "");
        }
        return NoTable.plan(rows);
    }

    Plan further(List<SourceRow> rows) {
        var header = search.at(rows, 0);
        if (header == null) {
            throw new IllegalStateException("a further table starts with a heading");
        }
        return planned(rows, header, FormValues.NONE);
    }

    private Plan planned(List<SourceRow> rows, HeaderSearch.Header header, FormValues form) {
        int below = header.last() + 1;
        var layout = assignment(header.texts(), rows, below)
                .assign(rows.get(header.last()).number(), form);
        layouts.add(layout);
        return new Plan(layout, below, header.first(), false, "");
    }

    private ColumnAssignment assignment(Map<Integer, String> texts, List<SourceRow> rows, int below) {
        var profiles = new TreeMap<Integer, ColumnProfile>();
        for (var row : rows.subList(below, rows.size())) {
            for (var cell : row.cells()) {
                profiles.computeIfAbsent(cell.column(), column -> new ColumnProfile())
                        .add(cell, vocabulary.words(), vocabulary.partyWords(), vocabulary.dates());
            }
        }
        return new ColumnAssignment(vocabulary.headings(), texts, profiles);
    }

    /** A table without a heading is believed when codes and something beside them, or parties, can be told. */
    private static boolean tellsEnough(Layout layout) {
        return (layout.holds(Field.HS) || layout.holds(Field.PARTY_NAME))
                && layout.columns().size() > 1;
    }

    /** Whether a row below a table is the heading of another one. */
    boolean startsTable(SourceRow row, Layout current) {
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

    /** The mapping of the whole sheet; a second table is named in the questions. */
    SheetMapping mapping(SheetRef sheet) {
        if (layouts.isEmpty()) {
            return new SheetMapping(sheet.sheet(), 0, Map.of(), List.of(), List.of());
        }
        var first = layouts.get(0);
        var places = new EnumMap<Field, String>(Field.class);
        var unmapped = new ArrayList<String>(first.unmapped());
        var questions = new ArrayList<String>(first.questions());
        places.putAll(first.places());
        for (var further : layouts.subList(1, layouts.size())) {
            further.places().forEach(places::putIfAbsent);
            unmapped.addAll(further.unmapped());
            questions.add("From row %d on the sheet has another heading; its columns were read anew."
                    .formatted(further.headerRow()));
            questions.addAll(further.questions());
        }
        return new SheetMapping(sheet.sheet(), first.headerRow(), places, unmapped, questions);
    }

    @Nullable
    SavedMapping saved() {
        return saved;
    }
}
