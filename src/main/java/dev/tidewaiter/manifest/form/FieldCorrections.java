package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.label.DocumentFacts;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.letterhead.Letterhead;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a labelled value is, where it tells another thing than the words of its label: ordered corrections, each of which sees what those
 * before it made of the field. First whose value it is, then what of that party or of the document, and at last whether it is a term.
 */
final class FieldCorrections {

    /** The number of a house, with which an address begins and few names do. */
    static final Pattern HOUSE = Pattern.compile("\\d{1,5}\\p{L}?[,\\s]+\\p{L}{2}");

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;/)]");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\S*\\d");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{4}");

    /** One reason to take a value for another field; gives the field as it was where it is none. */
    @FunctionalInterface
    private interface FieldCorrection {
        Field of(Pair pair, String text, Field field);
    }

    private final ManifestDictionaries dictionaries;
    private final CellGrid cells;
    private final Letterhead letterhead;
    private final List<Labelled> values;
    private final TellingValues telling;
    private final ValueSigns signs;
    private final DayOfContract contracts;
    private Role addressee = Role.PARTY;
    private int arrivals;

    private final List<FieldCorrection> whose =
            List.of(this::told, this::addressee, this::writer, this::orderer, this::personAbove);

    private final List<FieldCorrection> what = List.of(
            this::payer,
            this::addresseeAmongPorts,
            this::nameOverAddress,
            this::bareAddress,
            this::nameInBoxOfNumber,
            this::dayInBoxOfNumber,
            this::dayOfContract,
            this::numberAmongReferences);

    private final List<FieldCorrection> terms = List.of(this::modeOfTransport, this::termOfDelivery);

    /** @param values what was read so far, which grows */
    FieldCorrections(
            ManifestDictionaries dictionaries,
            CellGrid cells,
            Letterhead letterhead,
            List<Labelled> values,
            ValueSigns signs) {
        this.dictionaries = dictionaries;
        this.cells = cells;
        this.letterhead = letterhead;
        this.values = values;
        this.signs = signs;
        this.contracts = new DayOfContract(dictionaries.headings(), cells);
        this.telling = new TellingValues(dictionaries.partyWords(), dictionaries.values(), dictionaries.voyages());
    }

    /** Says who stands in the window of the letter. */
    void addressedTo(Role role) {
        addressee = role;
    }

    /** Knows all pairs before the first is taken. */
    void asked(List<Pair> pairs) {
        contracts.asked(pairs);
        arrivals = (int) pairs.stream().filter(pair -> isArrival(pair.field())).count();
    }

    private static boolean isArrival(Field field) {
        return field == Field.PORT_OF_DISCHARGE || field == Field.DESTINATION || field == Field.PLACE_OF_DELIVERY;
    }

    /** The field by whoever the value is about. */
    Field whose(Pair pair) {
        return corrected(whose, pair, pair.text(), pair.field());
    }

    /** The field by what the value says of the party or the document that it is about. */
    Field what(Pair pair, Field field) {
        return corrected(what, pair, pair.text(), field);
    }

    /** The field by the terms that stand in the place of parties and ports. */
    Field term(Pair pair, String text, Field field) {
        return corrected(terms, pair, text, field);
    }

    private static Field corrected(List<FieldCorrection> corrections, Pair pair, String text, Field labelled) {
        var field = labelled;
        for (var correction : corrections) {
            field = correction.of(pair, text, field);
        }
        return field;
    }

    /** Whether a field of some role was read already. */
    boolean holds(Role role, Attribute attribute) {
        return values.stream().anyMatch(value -> value.column().field() == Field.of(role, attribute));
    }

    private Field dayOfContract(Pair pair, String text, Field field) {
        return contracts.of(pair, field);
    }

    private Field told(Pair pair, String text, Field field) {
        return telling.fieldOf(field, text);
    }

    /** "Firma" in the window of a letter. */
    private Field addressee(Pair pair, String text, Field field) {
        boolean windowed = field == Field.PARTY_NAME
                && pair.way() == FormAssignment.Way.BELOW
                && !pair.label().colon();
        return windowed ? Field.of(addressee, Attribute.NAME) : field;
    }

    /** "Đơn vị: Công ty …", which heads units elsewhere. */
    private Field writer(Pair pair, String text, Field field) {
        boolean company = field == Field.UNIT && dictionaries.partyWords().looksLikeCompany(text);
        return company ? Field.of(letterhead.writer(values), Attribute.NAME) : field;
    }

    private Field orderer(Pair pair, String text, Field field) {
        boolean ordered =
                field == Field.PARTY_NAME && letterhead.ordersFrom(pair.row()) && !holds(Role.EXPORTER, Attribute.NAME);
        return ordered ? Field.EXPORTER_NAME : field;
    }

    private Field personAbove(Pair pair, String text, Field field) {
        return TellingValues.ofPersonAbove(field, text, pair.row(), values, dictionaries.partyWords());
    }

    /** A waybill names the receiver and who pays the carriage. */
    private Field payer(Pair pair, String text, Field field) {
        boolean pays = field == Field.BUYER_NAME
                && pair.label().fields().contains(Field.PAYER_NAME)
                && holds(Role.CONSIGNEE, Attribute.NAME);
        return pays ? Field.PAYER_NAME : field;
    }

    /** "TO: | BAZAR OMEGA LLC" over a street, where another label says how far the goods go: whoever the paper is addressed to. */
    private Field addresseeAmongPorts(Pair pair, String text, Field field) {
        // "OMEGA SEA PORT" is where they go
        boolean company =
                isOverAddress(pair, text, field) && dictionaries.partyWords().looksLikeCompany(text);
        return company ? Field.CONSIGNEE_NAME : field;
    }

    /** "TO: | BAZAR OMEGA" over "5 Pier Street, Sohar": a port, or whoever the paper is addressed to, who is looked for as well. */
    boolean mayBeAddressee(Pair pair, Field field) {
        var words = dictionaries.partyWords();
        if (!isOverAddress(pair, pair.text(), field) || words.addressing().namesPort(pair.text())) {
            return false;
        }
        var below = cells.at(pair.row() + 1, pair.cell().column());
        return below != null && HOUSE.matcher(below.text()).lookingAt() && words.hasAddressWord(below.text());
    }

    private boolean isOverAddress(Pair pair, String text, Field field) {
        boolean mayName = field == Field.PORT_OF_DISCHARGE
                && arrivals > 1
                && pair.way() == FormAssignment.Way.BESIDE
                && pair.label().fields().contains(Field.CONSIGNEE_NAME)
                && !holds(Role.CONSIGNEE, Attribute.NAME)
                && !holds(Role.BUYER, Attribute.NAME);
        var below = mayName ? cells.at(pair.row() + 1, pair.cell().column()) : null;
        return below != null
                && text.indexOf(',') < 0
                && text.indexOf(' ') > 0
                && below.text().indexOf(',') > 0
                && Countries.inText(text) == null
                && cells.at(pair.row() + 1, pair.label().cell().column()) == null;
    }

    /** "Delivery address:" heads a block that starts with a name. */
    private Field nameOverAddress(Pair pair, String text, Field field) {
        var role = field.role();
        if (role == null || field.attribute() != Attribute.ADDRESS || holds(role, Attribute.NAME)) {
            return field;
        }
        // what stands behind the colon of "Địa chỉ: KCN Hòa Xá" is one line, whatever is below it
        boolean block = text.indexOf('\n') >= 0
                || (pair.way() != FormAssignment.Way.INSIDE
                        && cells.at(pair.row() + 1, pair.cell().column()) != null
                        && !signs.isOneOfList(pair, cells));
        return (block && !Characters.hasDigit(LabelTexts.firstLine(text))) || signs.beginsWithCompany(text)
                ? Field.of(role, Attribute.NAME)
                : field;
    }

    /**
     * "Rechnungsadresse: Postfach 221, 40213 Musterstadt" names nobody: whoever it belongs to stands elsewhere. So does "Seller: 10001,
     * Omegaville, 14 Example Street" behind the name of the seller.
     */
    private Field bareAddress(Pair pair, String text, Field field) {
        var role = field.role();
        if (role == null || !(role.receives() || role.sends())) {
            return field;
        }
        boolean line = field.attribute() == Attribute.NAME && text.indexOf('\n') < 0;
        boolean bare = line && signs.asksForAddress(pair.label().cell().text()) && signs.isAddressAlone(text);
        // where nobody else is named, it may be the name
        boolean coded =
                line && holds(role, Attribute.NAME) && (signs.beginsWithCode(text) || signs.beginsWithStreet(text));
        return bare || coded ? Field.of(role, Attribute.ADDRESS) : field;
    }

    /** "8 Consignee No." heads the box of a customs form. */
    private Field nameInBoxOfNumber(Pair pair, String text, Field field) {
        var role = field.role();
        if (role == null || field.attribute() != Attribute.ID || holds(role, Attribute.NAME)) {
            return field;
        }
        var name = Field.of(role, Attribute.NAME);
        boolean named =
                Characters.letters(text) > 3 && (Characters.digits(text) == 0 || signs.headsCompany(name, text));
        return named ? name : field;
    }

    /** "Invoice number and date: | 04/04/2023", with the number below. */
    private Field dayInBoxOfNumber(Pair pair, String text, Field field) {
        boolean day = field == Field.INVOICE_NUMBER
                && (pair.cell().kind() == SourceCell.Kind.DATE
                        || DAY.matcher(text).matches());
        return day ? Field.INVOICE_DATE : field;
    }

    /**
     * "Export references (order no., invoice no., etc.)" over "PO 77-1402": of the numbers that a label names, the one whose title the value
     * begins with, or else the invoice's where nothing has told that yet.
     */
    private Field numberAmongReferences(Pair pair, String text, Field field) {
        var label = pair.label().cell().text();
        int bracket = field == Field.SHIPMENT ? label.indexOf('(') : -1;
        if (bracket < 0) {
            return field;
        }
        var named = new ArrayList<Field>();
        for (var part : BETWEEN_NUMBERS.split(label.substring(bracket + 1), -1)) {
            var meaning = dictionaries.headings().meaning(part.strip());
            if (meaning != null && meaning.kind() == Meaning.Kind.FIELD) {
                named.add(meaning.fields().get(0));
            }
        }
        if (named.size() < 2) {
            return field;
        }
        var before = NUMBER_BEHIND.split(text, 2)[0].strip();
        var own = before.isEmpty() ? null : dictionaries.titles().ofTitle(before);
        boolean told = values.stream().anyMatch(value -> value.column().field() == Field.INVOICE_NUMBER);
        return own != null && named.contains(own)
                ? own
                : named.contains(Field.INVOICE_NUMBER) && !told ? Field.INVOICE_NUMBER : field;
    }

    /** "Carrier" over "By Air", "Shipped by | Sea". */
    private Field modeOfTransport(Pair pair, String text, Field field) {
        boolean carries = field.role() == Role.CARRIER || field.role() == Role.VESSEL;
        boolean instructs = field == Field.SHIPPER_NAME
                || field == Field.REMARKS
                || field == Field.TRANSSHIPMENT_PORT
                || field == Field.VOYAGE
                || (carries && field.attribute() == Attribute.NAME);
        return instructs && dictionaries.words().terms().isModeOfTransport(text) ? Field.MODE_OF_TRANSPORT : field;
    }

    /** "Delivery: CFR Busan"; the box of a waybill for who pays the carriage, "15 Conditions of payment: CPT Almaty". */
    private Field termOfDelivery(Pair pair, String text, Field field) {
        boolean term = DocumentFacts.mayBeTerm(field) || (field == Field.PAYMENT_TERMS && !Characters.hasDigit(text));
        return term && dictionaries.words().isTermOfDelivery(text) ? Field.INCOTERM : field;
    }
}
