package dev.tidewaiter.manifest;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet of a workbook says of the lines on others: who sends and gets them, where they go, when, under which number. It
 * fills what a line has no place for, and takes nothing away: all whom it names are on each line, beside those whom the line names.
 */
final class Cover {

    private static final Set<Field> GOODS =
            EnumSet.of(Field.DESCRIPTION, Field.HS, Field.ECCN, Field.MODEL, Field.PART_NUMBER, Field.SERIAL_NUMBER);

    /** What is told of goods and may hold for all of them; a sum or a weight does not. */
    private static final Set<Field> OF_ALL_GOODS = EnumSet.of(Field.ORIGIN, Field.CURRENCY, Field.MARKS);

    private static final Set<Field> OF_ONE_LINE = EnumSet.range(Field.DESCRIPTION, Field.GUST);

    static {
        OF_ONE_LINE.add(Field.LINE);
        OF_ONE_LINE.removeAll(OF_ALL_GOODS);
    }

    private final String sheet;
    private final GoodsLine said;

    private Cover(String sheet, GoodsLine said) {
        this.sheet = sheet;
        this.said = said;
    }

    /** The cover that was read as a line of its own. Its cells stand on another sheet than the lines: they are told in words. */
    static Cover of(GoodsLine form) {
        var sheet = form.sheet().sheet();
        return new Cover(sheet, form.withEach(value -> {
            var cell = value.cell();
            return cell == null ? value : value.given("from sheet " + sheet + ", " + cell.address());
        }));
    }

    /** Whether a form names a sender or a receiver. */
    static boolean tellsSides(GoodsLine form) {
        return names(form, true) || names(form, false);
    }

    /** Whether a form tells goods, as no cover does. */
    static boolean tellsGoods(GoodsLine form) {
        return !form.hsCodes().isEmpty() || GOODS.stream().anyMatch(form::has);
    }

    /** Whether a form tells of more than one shipment: a sender or receiver of one role is another one, or goods go to more than one country. */
    static boolean tellsSeveral(GoodsLine form) {
        var named = new EnumMap<Role, String>(Role.class);
        for (var party : form.parties()) {
            boolean ofSide = isOf(true, party.role()) || isOf(false, party.role());
            var before = ofSide && party.name().isRead()
                    ? named.putIfAbsent(party.role(), party.name().text())
                    : null;
            if (before != null && !before.equals(party.name().text())) {
                return true;
            }
        }
        return form.further().stream().anyMatch(value -> value.field() == Field.DESTINATION);
    }

    /** Whether it names somebody of a side that columns and labels of a sheet leave out. */
    boolean completes(Collection<Field> fields) {
        return (names(said, true) && !areOf(true, fields)) || (names(said, false) && !areOf(false, fields));
    }

    private static boolean names(GoodsLine form, boolean receivers) {
        return areOf(
                receivers,
                form.values().stream().filter(Value::isRead).map(Value::field).toList());
    }

    private static boolean areOf(boolean receivers, Collection<Field> fields) {
        return fields.stream().anyMatch(field -> field.attribute() == Attribute.NAME && isOf(receivers, field.role()));
    }

    private static boolean isOf(boolean receivers, @Nullable Role role) {
        return receivers
                ? role != null && role.receives() && role != Role.NOTIFY_PARTY
                : role == Role.EXPORTER || role == Role.SHIPPER;
    }

    /** Whether a line says something else of its document, of somebody on either side, or of where it goes. */
    boolean contradicts(GoodsLine line) {
        if (isOfAnother(line)) {
            return true;
        }
        var where = said.destination();
        if (where != null && line.destination() != null && !where.equals(line.destination())) {
            return true;
        }
        return said.values().stream()
                .filter(value -> value.isRead() && value.field().attribute() == Attribute.NAME)
                .filter(value -> isOf(true, value.field().role())
                        || isOf(false, value.field().role()))
                .anyMatch(value -> line.has(value.field()) && !SameWords.in(value.text(), line.text(value.field())));
    }

    /** Whether a line is of another invoice. */
    private boolean isOfAnother(GoodsLine line) {
        return said.has(Field.INVOICE_NUMBER)
                && line.has(Field.INVOICE_NUMBER)
                && !SameWords.in(said.text(Field.INVOICE_NUMBER), line.text(Field.INVOICE_NUMBER));
    }

    /** What is to be known of the lines that are read with it. */
    String sentence() {
        return "Who sends and receives these goods, where they go and under which number is read from sheet \"" + sheet
                + "\", where these lines have no place for it.";
    }

    /** The line with what the cover says; one of another invoice stays as it is. */
    GoodsLine on(GoodsLine line) {
        if (isOfAnother(line)) {
            return line;
        }
        var filled = line.toBuilder();
        for (var value : said.values()) {
            if (OF_ONE_LINE.contains(value.field())) {
                continue;
            }
            if (hasNoPlace(line, value.field())) {
                fill(value, filled);
            } else if (value.isRead()) {
                beside(line.value(value.field()), value, filled);
            }
        }
        said.further().forEach(filled::further);
        said.elsewhere().forEach(filled::elsewhere);
        said.own().forEach(filled::own);
        var parties = new ArrayList<>(line.parties());
        said.parties().stream().filter(party -> !isTold(party, line.parties())).forEach(parties::add);
        return filled.parties(parties).build();
    }

    /** Whether a line has neither a place for a field nor a party of its own to which it would belong. */
    private static boolean hasNoPlace(GoodsLine line, Field field) {
        var role = field.role();
        boolean ofOther = role != null
                && field.attribute() != Attribute.NAME
                && line.value(Field.of(role, Attribute.NAME)).hasPlace();
        return !ofOther && !line.value(field).hasPlace();
    }

    private void fill(Value value, GoodsLine.Builder filled) {
        filled.value(value);
        switch (value.field()) {
            case DESTINATION -> filled.destination(said.destination());
            case ORIGIN -> filled.origin(said.origin());
            case EXPORT_DATE -> filled.shippedOn(said.shippedOn());
            default -> {} // told by its text alone
        }
    }

    /** What a line says itself counts; a place and a text of the cover are heard beside it. */
    private static void beside(Value own, Value value, GoodsLine.Builder filled) {
        if (own.text().strip().equalsIgnoreCase(value.text().strip())) {
            return;
        }
        switch (value.field()) {
            case DESTINATION, PLACE_OF_DELIVERY, PORT_OF_DISCHARGE, TRANSSHIPMENT_PORT, TRANSIT_COUNTRIES, INCOTERM ->
                filled.further(value);
            case REMARKS, MARKS, END_USE, END_USE_STATEMENT -> {
                if (own.isRead()) {
                    filled.value(own.and(value));
                } else {
                    filled.elsewhere(value);
                }
            }
            default -> {
                if (value.field().attribute() == Attribute.COUNTRY) {
                    filled.further(value);
                }
            }
        }
    }

    /** Whether a line names a party with all that the cover says of it. */
    private static boolean isTold(Party party, List<Party> of) {
        return of.stream()
                .anyMatch(own -> own.role() == party.role()
                        && own.name()
                                .text()
                                .strip()
                                .equalsIgnoreCase(party.name().text().strip())
                        && (party.country() == null || party.country().equals(own.country()))
                        && (!party.address().isRead()
                                || SameWords.in(
                                        party.address().text(), own.address().text()))
                        && party.identifiers().isEmpty());
    }
}
