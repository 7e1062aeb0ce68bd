package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/** Columns whose cells are numbers of containers or of packages, and which were taken for an article, a mark or a count by their headings. */
final class PackageNumbers {

    private final ColumnDraft draft;
    private final List<SourceRow> lines;

    PackageNumbers(ColumnDraft draft, List<SourceRow> lines) {
        this.draft = draft;
        this.lines = lines;
    }

    void assign() {
        assignContainers();
        draft.columns().stream()
                .filter(column -> column.field() == Field.PACKAGE_COUNT && column.known() != Sureness.SAID)
                .filter(column -> PackageRanges.number(lines, column.index()))
                .toList()
                .forEach(column -> draft.readAs(column, Field.MARKS)); // "PKG FROM", which is likely to count them
    }

    /**
     * "Code" or "MR No." over MSCU2914172: what every ship's container is numbered like was taken for an article or a mark. Where the heading
     * says itself that the goods are numbered so, only the check digits prove the contrary: models may be written alike.
     */
    private void assignContainers() {
        for (var column : List.copyOf(draft.columns())) {
            var cells = draft.profile(column.index());
            if (cells != null
                    && column.known() != Sureness.SAID
                    && isSomeNumber(column.field())
                    && (isSaidOfGoods(column) ? cells.provesContainers() : cells.looksLikeContainers())) {
                draft.readAs(column, Field.CONTAINER);
                draft.ask("Column %s: its cells are numbers of containers and were read as such."
                        .formatted(draft.named(column.index())));
            }
        }
    }

    private static boolean isSomeNumber(Field field) {
        return switch (field) {
            case PART_NUMBER, MODEL, SERIAL_NUMBER, MARKS, LINE -> true;
            default -> false;
        };
    }

    private static boolean isSaidOfGoods(Column column) {
        boolean said = column.known() == Sureness.HEADING || column.known() == Sureness.NEARLY;
        return said && column.field() != Field.MARKS && column.field() != Field.LINE;
    }
}
