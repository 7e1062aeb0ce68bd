package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.RouteWords;
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

    /** The ends of the first route that is told, and how the goods go; one told in the first of the languages goes before others. */
    List<Labelled> in(List<SourceRow> rows) {
        var told = new ArrayList<Told>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                if (cell.kind() == SourceCell.Kind.TEXT) {
                    told.add(new Told(cell, row.number()));
                }
            }
        }
        var found = dictionaries.routes().first(told, one -> one.cell().text(), this::fits);
        return found == null
                ? List.of()
                : ends(found.getValue(), found.getKey().cell(), found.getKey().row());
    }

    private boolean fits(Told told, RouteWords.Route route) {
        return labels.label(told.cell(), told.row()) == null
                && !dictionaries.partyWords().looksLikeCompany(route.to());
    }

    private record Told(SourceCell cell, int row) {}

    private List<Labelled> ends(RouteWords.Route route, SourceCell cell, int row) {
        var ends = new ArrayList<Labelled>();
        ends.add(place(Field.PORT_OF_LOADING, route.from(), cell, row));
        ends.add(place(Field.PORT_OF_DISCHARGE, route.to(), cell, row));
        var mode = route.mode();
        if (mode != null && dictionaries.words().terms().isModeOfTransport(mode.strip())) {
            ends.add(place(Field.MODE_OF_TRANSPORT, mode, cell, row));
        }
        return ends;
    }

    private static Labelled place(Field field, String text, SourceCell cell, int row) {
        var named = text.strip().replaceAll("\\s+", " ");
        var value = new SourceCell(cell.column(), SourceCell.Kind.TEXT, named, Double.NaN, cell.formula());
        return new Labelled(Column.ofLabel(field, cell.column()), value, row, true);
    }
}
