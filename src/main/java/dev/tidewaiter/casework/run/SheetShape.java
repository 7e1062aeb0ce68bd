package dev.tidewaiter.casework.run;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.mapping.PlaceRead;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * By what sheets that are laid out alike are known: the texts of their heading, each in its column. Where no heading is found, the first row of
 * several texts stands for it; a form is known by its labels.
 *
 * @param texts the texts with their columns
 */
public record SheetShape(List<String> texts) {

    private static final int FEWEST_TEXTS = 3;
    private static final int LONGEST_SHOWN = 400;

    /** The shape of a sheet as it was read without being told anything. */
    public static SheetShape of(SheetHead head) {
        int heading = head.mapping().headerRow();
        boolean form = heading == 0 && head.mapping().places().stream().noneMatch(PlaceRead::isColumn);
        if (form && !head.mapping().places().isEmpty()) {
            return new SheetShape(labels(head.rows()));
        }
        return head.rows().stream()
                .filter(row -> heading == 0 ? isOfTexts(row) : row.number() == heading)
                .findFirst()
                .map(row -> new SheetShape(texts(row)))
                .orElse(new SheetShape(List.of()));
    }

    /** What stands in a row; nothing where there is no such row. */
    public static String row(SheetHead head, int number) {
        return head.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .map(row -> String.join("\n", texts(row)))
                .orElse("");
    }

    private static boolean isOfTexts(SourceRow row) {
        return row.cells().stream()
                        .filter(cell -> cell.kind() == SourceCell.Kind.TEXT)
                        .count()
                >= FEWEST_TEXTS;
    }

    private static List<String> texts(SourceRow row) {
        return row.cells().stream()
                .filter(cell ->
                        !WrittenByCheck.COLUMNS.contains(cell.text())) // it is laid out as before it was checked
                .map(cell -> CellRef.columnName(cell.column()) + " " + folded(cell.text()))
                .toList();
    }

    private static List<String> labels(List<SourceRow> rows) {
        var labels = new ArrayList<String>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                if (cell.text().endsWith(":") || cell.text().endsWith("：")) {
                    labels.add(CellRef.columnName(cell.column()) + row.number() + " " + folded(cell.text()));
                }
            }
        }
        return labels;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it tells enough to be known again. */
    public boolean isTelling() {
        return texts.size() >= FEWEST_TEXTS;
    }

    /** Its hash. */
    public String id() {
        return Sha256.of(String.join("\n", texts));
    }

    /** The texts for a person. */
    public String shown() {
        var shown = texts.stream().collect(Collectors.joining(" | "));
        return Characters.shortened(shown, LONGEST_SHOWN);
    }
}
