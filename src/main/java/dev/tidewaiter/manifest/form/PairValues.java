package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.label.PartyBlock;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;

/**
 * The values that a label and the cell that answers it give: often more than the one that the label names, such as the day beside the number
 * of an invoice, the town of a port of delivery, or the address below a name.
 */
final class PairValues {

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;
    private final PartyBlock blocks;
    private final VoyageText voyages;
    private final RouteText routes;
    private final List<Labelled> ways = new ArrayList<>();
    private final ValueSigns signs;
    private final PlaceBesideTerm places;
    private final FieldCorrections corrections;
    private final List<Labelled> values;
    private final FirmsAtPlaces firms;
    private final PortsInOneBox ports;

    /** @param values what was read so far, to which the values of each pair are added */
    PairValues(
            ManifestDictionaries dictionaries,
            LabelParser labels,
            PartyBlock blocks,
            FieldCorrections corrections,
            ValueSigns signs,
            PlaceBesideTerm places,
            List<Labelled> values) {
        this.dictionaries = dictionaries;
        this.labels = labels;
        this.blocks = blocks;
        this.voyages = new VoyageText(dictionaries.headings(), dictionaries.voyages());
        this.routes = new RouteText(dictionaries, labels);
        this.signs = signs;
        this.places = places;
        this.corrections = corrections;
        this.values = values;
        this.ports = new PortsInOneBox(dictionaries.headings());
        this.firms = new FirmsAtPlaces(dictionaries, labels, signs, values);
    }

    /** Knows all pairs before the first is taken. */
    void asked(List<Pair> pairs) {
        firms.asked(pairs);
        corrections.asked(pairs);
    }

    /** Adds what a pair gives. */
    void take(Pair pair) {
        var field =
                takeAddressee(pair, corrections.what(pair, takeFirm(pair, takePlace(pair, corrections.whose(pair)))));
        if (isNoNumber(field, pair.text())) {
            return;
        }
        var ends = ports.in(pair, field);
        if (ends != null) {
            boolean colon = pair.label().colon();
            add(Field.PORT_OF_LOADING, pair.cell(), ends.loading(), pair.row(), colon);
            add(Field.PORT_OF_DISCHARGE, pair.cell(), ends.discharge(), pair.row(), colon);
            return;
        }
        var text = takeDay(pair, field);
        var term = corrections.term(pair, text, field);
        var place = places.of(pair, term);
        if (place == null) {
            takeValue(pair, term, takeWay(pair, field, text));
        } else {
            takePlaceOfTerm(pair, text, place);
        }
        var paid = term == Field.INCOTERM ? dictionaries.words().terms().paymentBehind(text) : "";
        if (!paid.isEmpty()) {
            add(Field.PAYMENT_TERMS, pair.cell(), paid, pair.row(), pair.label().colon());
        }
    }

    /** "CIF | Brazil" says where the goods go; what else stands behind a term, such as a port, is read with it. */
    private void takePlaceOfTerm(Pair pair, String term, PlaceBesideTerm.Place place) {
        boolean colon = pair.label().colon();
        if (places.isDestination(pair, place)) {
            add(Field.INCOTERM, pair.cell(), term, pair.row(), colon);
            add(Field.DESTINATION, place.cell(), place.cell().text(), place.row(), colon);
            return;
        }
        var both = places.together(term, place);
        add(Field.INCOTERM, pair.cell(), both, pair.row(), colon);
        var cell = place.cell();
        var said = new SourceCell(cell.column(), cell.kind(), both, cell.number(), cell.formula());
        values.add(new Labelled(
                Column.ofLabel(Field.INCOTERM, cell.column()), said, place.row(), colon)); // as its cell is read
    }

    /** The voyage and the way behind the names of ships, which count where no label says them. */
    List<Labelled> ways() {
        return ways;
    }

    /** Takes the way that stands behind the name of a ship, and gives the text without it. */
    private String takeWay(Pair pair, Field field, String text) {
        var told = field.equals(Field.of(Role.VESSEL, Attribute.NAME))
                ? routes.ofLabelledShip(pair.cell(), pair.row(), text)
                : List.<Labelled>of();
        if (told.isEmpty()) {
            return text;
        }
        ways.addAll(told.subList(1, told.size()));
        return told.get(0).cell().text();
    }

    /** "Place of delivery" over a name and its address: takes the place, and gives the field of the name. */
    private Field takePlace(Pair pair, Field field) {
        var place = blocks.names().placeBelowName(field, pair.text(), pair.cell(), pair.row());
        if (place == null) {
            return field;
        }
        add(field, place, place.text(), pair.row() + 1, pair.label().colon());
        return Field.CONSIGNEE_NAME;
    }

    /** A place that begins with the firm there: takes the place, and gives the field of the name. */
    private Field takeFirm(Pair pair, Field field) {
        var name = firms.nameIn(pair, field);
        if (name == null) {
            return field;
        }
        add(field, pair.cell(), pair.text(), pair.row(), pair.label().colon());
        return name;
    }

    /** A port that may be whoever the paper is addressed to: takes the port, and gives the field of the name. */
    private Field takeAddressee(Pair pair, Field field) {
        if (!corrections.mayBeAddressee(pair, field)) {
            return field;
        }
        add(field, pair.cell(), pair.text(), pair.row(), pair.label().colon());
        return Field.PARTY_NAME;
    }

    /** A mark or two where the number of a party stands, such as a dash. */
    private static boolean isNoNumber(Field field, String text) {
        return field.role() != null
                && field.attribute() == Attribute.ID
                && Characters.digits(text) == 0
                && Characters.letters(text) < 3;
    }

    /** Takes the day that stands beside a port or the number of an invoice, and gives the text without that of a number. */
    private String takeDay(Pair pair, Field field) {
        var text = pair.text();
        var shipped = field == Field.PORT_OF_LOADING ? PlaceWithDate.in(text, dictionaries.dates()) : null;
        if (shipped != null) {
            add(
                    Field.EXPORT_DATE,
                    pair.cell(),
                    shipped,
                    pair.row(),
                    pair.label().colon());
        }
        var dated = field == Field.INVOICE_NUMBER ? NumberWithDate.in(text, dictionaries.dates()) : null;
        if (dated == null) {
            return text;
        }
        add(
                Field.INVOICE_DATE,
                pair.cell(),
                dated.date(),
                pair.row(),
                pair.label().colon());
        return dated.number();
    }

    private void takeValue(Pair pair, Field field, String text) {
        var cell = pair.cell();
        int row = pair.row();
        var role = field.role();
        boolean severalLines = pair.text().indexOf('\n') >= 0;
        boolean colon = pair.label().colon()
                || signs.headsCompany(field, text)
                || (role != null && role != Role.PARTY && labels.anchors().isInSection(pair.label()));
        var voyage = role == Role.VESSEL ? voyages.behind(pair.label(), text) : "";
        if (!voyage.isEmpty()) {
            add(Field.VOYAGE, cell, voyage, row, colon);
        }
        if (role != null && signs.isTown(field, pair) && !dictionaries.words().isAbsent(text)) {
            var town = Column.ofLabel(field, cell.column()).ofTownOf(role);
            values.add(new Labelled(town, cell, row, colon));
        } else if (field.attribute() != Attribute.NAME || severalLines || role == null) {
            add(field, cell, text, row, colon);
            if (field.attribute() == Attribute.NAME && severalLines && role != null) {
                addInside(role, cell, text, row, colon);
            }
        } else {
            // a firm below a person is no part of the person's name
            var rest = role == Role.CONTACT ? null : blocks.names().restOfName(text, cell, row);
            add(field, cell, rest == null ? text : text + " " + rest.text(), row, colon);
            takeBlockBelow(role, pair, rest == null ? row : row + 1, colon);
            addInside(role, cell, text, row, colon);
        }
    }

    /** The address and the number beside the name in the same cell, which are read from there: the mapping says so. */
    private void addInside(Role role, SourceCell cell, String text, int row, boolean colon) {
        var parties = dictionaries.partyText().parse(text);
        var party = parties.size() == 1 ? parties.get(0) : null;
        if (party != null && !party.address().isBlank() && !corrections.holds(role, Attribute.ADDRESS)) {
            add(Field.of(role, Attribute.ADDRESS), cell, party.address(), row, colon);
        } else if (party != null
                && FieldCorrections.HOUSE.matcher(text).lookingAt()
                && !corrections.holds(role, Attribute.ADDRESS)) {
            if (dictionaries.partyWords().hasAddressWord(text)
                    && !dictionaries.partyWords().looksLikeCompany(text)) {
                add(Field.of(role, Attribute.ADDRESS), cell, text, row, colon); // "Delivered to: 16 Example Street"
            }
        }
        if (party != null && !party.identifiers().isEmpty() && !corrections.holds(role, Attribute.ID)) {
            add(Field.of(role, Attribute.ID), cell, party.identifiers().get(0).value(), row, colon);
        }
    }

    /** In a section about a party, what stands below its contact is its name and its address. */
    private void takeBlockBelow(Role role, Pair pair, int row, boolean colon) {
        var section = role == Role.CONTACT ? labels.anchors().sectionOf(pair.label()) : null;
        var name = section == null || corrections.holds(section, Attribute.NAME)
                ? null
                : blocks.names().nameBelowContact(pair.cell(), row);
        if (section == null || name == null) {
            takeBlock(role, pair, pair.cell(), row, colon);
            return;
        }
        var person = name.person();
        if (person != null) {
            add(Field.CONTACT_NAME, person, person.text(), row + 1, colon); // which also may be a party of its own
        }
        add(Field.of(section, Attribute.NAME), name.cell(), name.cell().text(), name.row(), true);
        takeBlock(section, pair, name.cell(), name.row(), true);
    }

    private void takeBlock(Role role, Pair pair, SourceCell name, int row, boolean colon) {
        if (role == Role.VESSEL || (role == Role.CARRIER && !blocks.names().isOverAddress(name, row))) {
            return;
        }
        int ofLabels =
                pair.way() == FormAssignment.Way.BESIDE ? pair.label().cell().column() : -1;
        for (var line : blocks.below(role, name, row, ofLabels, colon)) {
            if (line.column().townOf() == null) {
                add(line.column().field(), line.cell(), line.cell().text(), line.row(), colon);
            } else {
                values.add(line);
            }
        }
    }

    private void add(Field labelled, SourceCell cell, String text, int row, boolean colon) {
        var field = CountryValues.fieldOf(labelled, text);
        if (dictionaries.words().isAbsent(text) || (field.role() == null && RepeatedBoxes.take(values, field, text))) {
            return; // of the date and number labels of a letterhead the first counts
        }
        var value = text.equals(cell.text())
                ? cell
                : new SourceCell(cell.column(), cell.kind(), text, cell.number(), cell.formula());
        values.add(new Labelled(Column.ofLabel(field, cell.column()), value, row, colon));
    }
}
