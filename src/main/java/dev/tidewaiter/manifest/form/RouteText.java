package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.NamedParty;
import dev.tidewaiter.manifest.value.RouteWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell that tells both ends of the way, and often how it is gone: "FROM NINGBO, CHINA TO MONTREAL, CANADA BY SEA", "Per vessel EXAMPLE
 * STAR 019W from Karachi to Hamburg".
 */
final class RouteText {

    private static final Field SHIP = Field.of(Role.VESSEL, Field.Attribute.NAME);
    private static final Field NUMBER = Field.of(Role.VESSEL, Field.Attribute.ID);
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 200;

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;
    private final VoyageText voyages;

    RouteText(ManifestDictionaries dictionaries, LabelParser labels) {
        this.dictionaries = dictionaries;
        this.labels = labels;
        this.voyages = new VoyageText(dictionaries.headings(), dictionaries.voyages());
    }

    /** The ends of the first route that is told, and how the goods go; one told in the first of the languages goes before others. */
    List<Labelled> in(List<SourceRow> rows) {
        var told = new ArrayList<Told>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                if (cell.kind() == SourceCell.Kind.TEXT) {
                    told.add(told(cell, row.number()));
                }
            }
        }
        var found = dictionaries.routes().first(told, Told::way, this::fits);
        return found == null ? List.of() : ends(found.getValue(), found.getKey());
    }

    /** The ship, its voyage and its way that stand behind a label for ships, which needs no name in capitals; empty where no way does. */
    List<Labelled> ofLabelledShip(SourceCell cell, int row, String text) {
        for (int blank = text.length() > LONGEST ? -1 : text.indexOf(' ');
                blank > 0;
                blank = text.indexOf(' ', blank + 1)) {
            var route = dictionaries.routes().in(text.substring(blank + 1));
            if (route != null && !dictionaries.partyWords().looksLikeCompany(route.to())) {
                var ship = text.substring(0, blank);
                boolean more =
                        voyages.said(ship).isEmpty() || dictionaries.ways().areIn(ship);
                return ends(route, new Told(cell, row, ship, text.substring(blank + 1), more));
            }
        }
        return List.of();
    }

    /** Words for a ship at the start of a cell have its name behind them, and the way behind that. */
    private Told told(SourceCell cell, int row) {
        var text = cell.text();
        int blank = text.length() > LONGEST ? -1 : text.indexOf(' ');
        for (int words = 0; words < MOST_WORDS && blank > 0; words++) {
            var meaning = dictionaries.headings().meaning(text.substring(0, blank));
            if (meaning != null && meaning.exact() && meaning.fields().contains(SHIP)) {
                return behind(cell, row, text.substring(blank + 1).strip());
            }
            blank = text.indexOf(' ', blank + 1);
        }
        return new Told(cell, row, "", text, false);
    }

    private Told behind(SourceCell cell, int row, String named) {
        if (dictionaries.routes().in(named) != null) {
            return new Told(cell, row, "", named, false);
        }
        for (int blank = named.indexOf(' '); blank > 0; blank = named.indexOf(' ', blank + 1)) {
            var ship = named.substring(0, blank);
            var way = named.substring(blank + 1);
            if (dictionaries.routes().in(way) != null) {
                return new Told(cell, row, ship, way, !isSailing(ship, cell.text()));
            }
        }
        return new Told(cell, row, "", cell.text(), false);
    }

    /**
     * A name in capitals with a directed voyage behind it, among words in small letters: who is asked to "Ship to Moscow from Karachi to Oslo",
     * or is told of "Vessel KESTREL VIA MINSK 019W from Karachi to Oslo", is told of a place, too.
     */
    private boolean isSailing(String ship, String text) {
        return voyages.isSailing(ship)
                && !dictionaries.ways().areIn(ship)
                && text.codePoints().anyMatch(Character::isLowerCase);
    }

    private boolean fits(Told told, RouteWords.Route route) {
        return labels.label(told.cell(), told.row()) == null
                && !dictionaries.partyWords().looksLikeCompany(route.to());
    }

    /**
     * A cell that may tell a way.
     *
     * @param ship the ship before it; empty for none
     * @param way  what stands behind the ship, or all that the cell says
     * @param more whether it may say more than the ship and both ends, which is heard as a remark
     */
    private record Told(SourceCell cell, int row, String ship, String way, boolean more) {}

    private List<Labelled> ends(RouteWords.Route route, Told told) {
        var cell = told.cell();
        int row = told.row();
        var ends = new ArrayList<Labelled>();
        if (!told.ship().isEmpty()) {
            ends.add(place(SHIP, told.ship(), cell, row));
        }
        var numbers = told.ship().isEmpty()
                ? List.<NamedParty.Id>of()
                : dictionaries.partyText().identifiersIn(cell.text());
        if (numbers.size() == 1) {
            ends.add(place(NUMBER, numbers.get(0).value(), cell, row));
        }
        var voyage = voyages.said(told.ship());
        if (!voyage.isEmpty()) {
            ends.add(place(Field.VOYAGE, voyage, cell, row));
        }
        ends.add(place(Field.PORT_OF_LOADING, route.from(), cell, row));
        ends.add(place(Field.PORT_OF_DISCHARGE, route.to(), cell, row));
        var mode = route.mode();
        if (mode != null && dictionaries.words().terms().isModeOfTransport(mode.strip())) {
            ends.add(place(Field.MODE_OF_TRANSPORT, mode, cell, row));
        }
        if (told.more()) {
            ends.add(place(Field.REMARKS, cell.text(), cell, row));
        }
        return ends;
    }

    private static Labelled place(Field field, String text, SourceCell cell, int row) {
        var named = text.strip().replaceAll("\\s+", " ");
        var value = new SourceCell(cell.column(), SourceCell.Kind.TEXT, named, Double.NaN, cell.formula());
        return new Labelled(Column.ofLabel(field, cell.column()), value, row, true);
    }
}
