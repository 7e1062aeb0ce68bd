package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A cell that tells both ends of the way, and often how it is gone: "FROM NINGBO, CHINA TO MONTREAL, CANADA BY SEA". */
final class RouteText {

    private static final int LONGEST = 300;
    private static final Pattern ROUTE = Pattern.compile(
            "(?:shipped |shipment )?from:?\\s+(?<from>\\p{L}.{1,60}?)\\s+to:?\\s+(?<to>\\p{L}[^\\n]{1,60}?)(?:\\s+via\\s[^\\n]*?)?(?:\\s+(?<mode>(?:by|per)\\s.*)|\\s*\\n.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;

    RouteText(ManifestDictionaries dictionaries, LabelParser labels) {
        this.dictionaries = dictionaries;
        this.labels = labels;
    }

    /** The ends of the first route that is told, and how the goods go. */
    List<Labelled> in(List<SourceRow> rows) {
        for (var row : rows) {
            for (var cell : row.cells()) {
                var route = ROUTE.matcher(cell.text().strip());
                if (cell.text().length() <= LONGEST
                        && cell.kind() == SourceCell.Kind.TEXT
                        && route.matches()
                        && labels.label(cell, row.number()) == null
                        && !dictionaries.partyWords().looksLikeCompany(route.group("to"))) {
                    var ends = new ArrayList<Labelled>();
                    ends.add(place(Field.PORT_OF_LOADING, route.group("from"), cell, row.number()));
                    ends.add(place(Field.PORT_OF_DISCHARGE, route.group("to"), cell, row.number()));
                    var mode = route.group("mode");
                    if (mode != null && dictionaries.words().terms().isModeOfTransport(mode.strip())) {
                        ends.add(place(Field.MODE_OF_TRANSPORT, mode, cell, row.number()));
                    }
                    return ends;
                }
            }
        }
        return List.of();
    }

    private static Labelled place(Field field, String text, SourceCell cell, int row) {
        var named = text.strip().replaceAll("\\s+", " ");
        var value = new SourceCell(cell.column(), SourceCell.Kind.TEXT, named, Double.NaN, cell.formula());
        return new Labelled(Column.ofLabel(field, cell.column()), value, row, true);
    }
}
