package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.layout.RowOfTerms;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/** Tells what stands between the heading and the first line: an example of how to fill in the form, and the terms for all lines. */
record AboveFirstLine(CellWords words, Currencies currencies) {

    @Nullable
    SkipReason reason(SourceRow row) {
        boolean example = words.terms().isExample(row.cells().get(0).text());
        boolean terms = RowOfTerms.term(row, words, currencies) != null;
        return example ? SkipReason.EXAMPLE : SkipReason.LABELS_OF_FORM.when(terms);
    }
}
