package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.StrokeParts;
import java.util.List;

/** A column whose heading names several amounts between strokes, and whose cells hold as many: it holds each that no other column has. */
final class StrokeColumns {

    private final Headings headings;
    private final ColumnDraft draft;

    StrokeColumns(Headings headings, ColumnDraft draft) {
        this.headings = headings;
        this.draft = draft;
    }

    void assign() {
        for (var column : List.copyOf(draft.columns())) {
            var parts = StrokeParts.of(column.heading(), headings);
            var cells = draft.profile(column.index());
            if (parts == null || cells == null || !cells.holdsOnly(parts::areIn)) {
                continue;
            }
            for (var field : parts.fields()) {
                if (!draft.holds(field)) {
                    draft.add(column.index(), field, null);
                }
            }
        }
    }
}
