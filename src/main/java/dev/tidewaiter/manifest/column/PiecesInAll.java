package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The quantity of a table whose column for it says only how much is in one package: packages times content is another column on each row, and
 * so are bunches times stems. A column nobody understands, or one that says quantity as well, is the quantity then.
 */
final class PiecesInAll {

    private final Headings headings;
    private final ColumnDraft draft;
    private final List<SourceRow> lines;
    private final ColumnProducts products;

    PiecesInAll(Headings headings, ColumnDraft draft, List<SourceRow> lines, ColumnProducts products) {
        this.headings = headings;
        this.draft = draft;
        this.lines = lines;
        this.products = products;
    }

    /** @param settled columns that are not to be understood */
    void assign(Set<Integer> settled) {
        int content = draft.only(Field.QUANTITY);
        if (content >= 0 ? isSaid(content) : draft.holds(Field.QUANTITY)) {
            return;
        }
        var open = draft.profiles().keySet().stream()
                .filter(column -> isOpen(column, settled))
                .toList();
        for (var packages : packages()) {
            for (int each : content < 0 ? open : List.of(content)) {
                for (int pieces : open) {
                    if (pieces != each && products.prove(packages, each, pieces)) {
                        move(each, last(pieces, open));
                        return;
                    }
                }
            }
        }
    }

    /** How many packages each line has, as columns count or number them. */
    private List<double[]> packages() {
        var packages = new ArrayList<double[]>();
        for (var column : draft.columns()) {
            var counts = column.field() == Field.PACKAGE_COUNT
                    ? products.numbers(column.index())
                    : column.field() == Field.MARKS ? PackageRanges.lengths(lines, column.index()) : null;
            if (counts != null) {
                packages.add(counts);
            }
        }
        return packages;
    }

    /** "Stems per bunch | Bunches | Stems": what is the product of the pieces and another column is counted in smaller pieces. */
    private int last(int pieces, List<Integer> open) {
        for (int content : open) {
            for (int product : open) {
                boolean three = content != pieces && product != pieces && content != product;
                if (three && products.prove(content, pieces, product)) {
                    return product;
                }
            }
        }
        return pieces;
    }

    private void move(int from, int to) {
        draft.columns().stream()
                .filter(column -> column.index() == from || column.index() == to)
                .toList()
                .forEach(draft::giveUp);
        draft.add(to, Field.QUANTITY, headings.meaning(draft.heading(to)));
        draft.ask("Column %s: on each row it is column %s times the packages, and was read as the quantity."
                .formatted(draft.named(to), draft.named(from)));
    }

    private boolean isSaid(int index) {
        return draft.columns().stream()
                .filter(column -> column.index() == index)
                .map(Column::known)
                .anyMatch(known -> known == Sureness.SAID);
    }

    /** "Total" in a table without a price, which may add up anything. */
    private boolean addsUp(int column) {
        return draft.holdsAt(column, Field.TOTAL_VALUE)
                && !isSaid(column)
                && !draft.holds(Field.UNIT_PRICE)
                && !draft.holds(Field.CURRENCY);
    }

    /** Whole numbers that hold nothing, below a heading that is not known for anything but a quantity. */
    private boolean isOpen(int column, Set<Integer> settled) {
        var meaning = headings.meaning(draft.heading(column));
        var cells = draft.profile(column);
        return (!draft.isTaken(column) || addsUp(column))
                && !settled.contains(column)
                && (meaning == null || addsUp(column) || meaning.fields().contains(Field.QUANTITY))
                && cells != null
                && cells.looksLikeAmounts()
                && products.areWhole(column);
    }
}
