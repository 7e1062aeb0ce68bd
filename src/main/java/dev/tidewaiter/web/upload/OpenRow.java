package dev.tidewaiter.web.upload;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row that cannot be checked as it stands, though the sheet has a place for what is missing.
 *
 * @param sheet   the sheet's name
 * @param row     its number as a spreadsheet shows it
 * @param cells   where it is missing, such as {@code I17}
 * @param missing the fields that are missing
 * @param about   what the row is about
 * @param rules   the questions without an answer
 */
public record OpenRow(String sheet, int row, String cells, List<Field> missing, String about, String rules) {

    private static final int LONGEST = 80;

    /** The rows among some lines whose own cells leave a question open. */
    static List<OpenRow> among(List<ScreenedLine> lines) {
        var open = new ArrayList<OpenRow>();
        for (var line : lines) {
            var cells = new LinkedHashSet<String>();
            var missing = new LinkedHashSet<Field>();
            var rules = new LinkedHashSet<String>();
            for (NotChecked question : line.notChecked()) {
                question.cells().stream().filter(Value::hasPlace).forEach(value -> {
                    cells.add(value.where());
                    missing.add(value.field());
                    rules.add(question.rule() + " " + question.title());
                });
            }
            if (!cells.isEmpty()) {
                open.add(new OpenRow(
                        line.line().sheet().sheet(),
                        line.line().row(),
                        String.join(", ", cells),
                        List.copyOf(missing),
                        about(line.line()),
                        String.join("; ", rules)));
            }
        }
        return open;
    }

    private static String about(GoodsLine line) {
        var names = line.parties().stream()
                .map(party -> party.name().text())
                .filter(name -> !name.isBlank())
                .limit(2)
                .collect(Collectors.joining(" → "));
        var about = (line.description() + (names.isEmpty() ? "" : " · " + names)).replaceAll("\\s+", " ");
        return Characters.shortened(about, LONGEST);
    }
}
