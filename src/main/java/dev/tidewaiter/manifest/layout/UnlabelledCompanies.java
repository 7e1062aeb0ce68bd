package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds companies that stand in a letterhead without a label. */
final class UnlabelledCompanies {

    private static final int LONGEST_NAME = 120;

    private final PartyWords words;
    private final LabelParser labels;
    private final Set<SourceCell> used;
    private final List<String> questions = new ArrayList<>();

    /** @param used the cells that a label has already taken as its value */
    UnlabelledCompanies(PartyWords words, LabelParser labels, Set<SourceCell> used) {
        this.words = words;
        this.labels = labels;
        this.used = used;
    }

    /** Companies that stand in the letterhead without a label are parties all the same. */
    List<Labelled> companies(List<SourceRow> rows) {
        var unlabelled = new ArrayList<Labelled>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                var text = cell.text();
                boolean company = cell.kind() == SourceCell.Kind.TEXT
                        && text.length() <= LONGEST_NAME
                        && !used.contains(cell)
                        && words.looksLikeCompany(text);
                if (company && labels.label(cell, row.number()) == null && !text.contains(":")) {
                    unlabelled.add(
                            new Labelled(Column.ofLabel(Field.PARTY_NAME, cell.column()), cell, row.number(), false));
                    questions.add("Cell %s%d: a company stands here without a label. It is screened as a party."
                            .formatted(CellRef.columnName(cell.column()), row.number()));
                }
            }
        }
        return unlabelled;
    }

    /** What was assumed about those found. */
    List<String> questions() {
        return questions;
    }
}
