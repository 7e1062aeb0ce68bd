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

/** A cell that tells both ends of the way, and often how it is gone: "FROM NINGBO, CHINA TO MONTREAL, CANADA BY SEA". */
final class RouteText {

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
                var route = cell.kind() == SourceCell.Kind.TEXT
                        ? dictionaries.routes().in(cell.text())
                        : null;
                if (route != null
                        && labels.label(cell, row.number()) == null
                        && !dictionaries.partyWords().looksLikeCompany(route.to())) {
                    var ends = new ArrayList<Labelled>();
                    ends.add(place(Field.PORT_OF_LOADING, route.from(), cell, row.number()));
                    ends.add(place(Field.PORT_OF_DISCHARGE, route.to(), cell, row.number()));
                    var mode = route.mode();
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
