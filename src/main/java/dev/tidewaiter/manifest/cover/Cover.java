package dev.tidewaiter.manifest.cover;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one sheet of a workbook says of the lines on another: who sends and gets them, where they go, under which number. It fills what a
 * line has no place for, and takes nothing away: all that it says is heard on each line, also on one that speaks for itself.
 */
final class Cover {

    /** So many letters of a text are told. */
    private static final int LONGEST = 60;

    /** What lines of a table tell of their own goods, and no form of another sheet tells for them. */
    private static final Set<Field> OF_ONE_LINE = EnumSet.range(Field.DESCRIPTION, Field.GUST);

    /** What is told of goods and may hold for all of them; a sum or a weight does not. */
    private static final Set<Field> OF_ALL_GOODS = EnumSet.of(Field.ORIGIN, Field.CURRENCY, Field.MARKS);

    /** What a line may tell and still leave to a cover who gets it and where it goes. */
    private static final Set<Field> OF_LINES = EnumSet.copyOf(OF_ONE_LINE);

    /** A form that tells one of these is a line of its own: of goods, of the day whose law counts, or of what permits that goods go. */
    private static final Set<Field> NOT_FOR_OTHERS = EnumSet.of(
            Field.DESCRIPTION,
            Field.HS,
            Field.ECCN,
            Field.MODEL,
            Field.PART_NUMBER,
            Field.SERIAL_NUMBER,
            Field.POWER,
            Field.ENDURANCE,
            Field.RANGE,
            Field.TAKE_OFF_MASS,
            Field.PAYLOAD,
            Field.GUST,
            Field.EXPORT_DATE,
            Field.END_USE,
            Field.END_USE_STATEMENT,
            Field.LICENCE_CODE,
            Field.LICENCE_NUMBER,
            Field.NO_REEXPORT_CLAUSE,
            Field.ROUTED_EXPORT);

    static {
        OF_ONE_LINE.removeAll(OF_ALL_GOODS);
        OF_ONE_LINE.add(Field.LINE);
        OF_LINES.addAll(Set.of(
                Field.LINE,
                Field.REMARKS,
                Field.MANUFACTURER_NAME,
                Field.MANUFACTURER_ADDRESS,
                Field.MANUFACTURER_COUNTRY,
                Field.MANUFACTURER_ID));
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

    /** Whether a form names a receiver, can be read in all it says, and says nothing that other lines cannot take from it. */
    static boolean is(GoodsLine form) {
        return form.values().stream().anyMatch(value -> value.isRead() && isReceiver(value.field()))
                && form.hsCodes().isEmpty()
                && form.values().stream().allMatch(Cover::canBeTaken)
                && !tellsSeveral(form);
    }

    private static boolean canBeTaken(Value value) {
        return switch (value.state()) {
            case READ -> !NOT_FOR_OTHERS.contains(value.field());
            case ABSENT -> true;
            case UNREADABLE -> false;
        };
    }

    private static boolean isReceiver(Field field) {
        var role = field.role();
        return role != null && role.receives() && role != Role.NOTIFY_PARTY && field.attribute() == Attribute.NAME;
    }

    /** Whether a form tells of more than one shipment: a sender or receiver of one role is another one, or goods go to more than one country. */
    private static boolean tellsSeveral(GoodsLine form) {
        var named = new EnumMap<Role, String>(Role.class);
        for (var party : form.parties()) {
            var before = isOfSide(party.role()) && party.name().isRead()
                    ? named.putIfAbsent(party.role(), party.name().text())
                    : null;
            if (before != null && !before.equals(party.name().text())) {
                return true;
            }
        }
        return form.further().stream().anyMatch(value -> value.field() == Field.DESTINATION);
    }

    private static boolean isOfSide(Role role) {
        return (role.receives() && role != Role.NOTIFY_PARTY) || role == Role.EXPORTER || role == Role.SHIPPER;
    }

    /** Whether a sheet with these columns and labels leaves all to it that it says, and tells of its goods alone. */
    boolean completes(Collection<Field> fields) {
        return OF_LINES.containsAll(fields) && fields.stream().noneMatch(this::tellsForAll);
    }

    private boolean tellsForAll(Field field) {
        return !OF_ONE_LINE.contains(field) && field != Field.CURRENCY && said.has(field);
    }

    /** Whether a line says itself to whom or where it goes, or under which number. */
    static boolean speaksForItself(GoodsLine line) {
        return line.destination() != null
                || line.shippedOn() != null
                || line.values().stream().anyMatch(value -> value.hasPlace() && !OF_LINES.contains(value.field()))
                || line.parties().stream().anyMatch(party -> party.role() != Role.MANUFACTURER)
                || line.elsewhere().stream().anyMatch(value -> value.field().role() != null);
    }

    /** What is to be known of the lines that are read with it: whoever looks at their sheet sees to whom they go. */
    String sentence() {
        var told = said.values().stream()
                .filter(value -> value.isRead() && !OF_ONE_LINE.contains(value.field()))
                .map(value -> "%s \"%s\"".formatted(value.field().title(), cut(value.text())))
                .toList();
        return "Read from sheet \"%s\", since these lines have no place for it: %s."
                .formatted(sheet, String.join(", ", told));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The line with what the cover says, which only stands beside what a line says for itself. */
    GoodsLine on(GoodsLine line) {
        return speaksForItself(line) ? beside(line) : filled(line);
    }

    private GoodsLine filled(GoodsLine line) {
        var filled = line.toBuilder();
        for (var value : said.values()) {
            if (!OF_ONE_LINE.contains(value.field())
                    && !line.value(value.field()).hasPlace()) {
                filled.value(value);
            } else if (value.isRead()) {
                // a sum in words may name somebody
                filled.elsewhere(OF_ONE_LINE.contains(value.field()) ? value : unowned(value));
            }
        }
        if (line.origin() == null && !line.value(Field.ORIGIN).hasPlace()) {
            filled.origin(said.origin());
        }
        said.further().forEach(filled::further);
        said.elsewhere().forEach(filled::elsewhere);
        said.own().forEach(filled::own);
        said.parties().forEach(filled::party);
        return filled.destination(said.destination()).build();
    }

    /** Whom and what the cover names is heard, and answers nothing of goods that may be another's. */
    private GoodsLine beside(GoodsLine line) {
        var heard = line.toBuilder();
        for (var party : said.parties()) {
            heard.party(new Party(
                    Role.PARTY,
                    party.name(),
                    party.address(),
                    party.country(),
                    party.countryCell(),
                    party.identifiers(),
                    party.born()));
        }
        for (var values : List.of(said.values(), said.further(), said.elsewhere())) {
            values.stream().filter(Value::isRead).map(Cover::unowned).forEach(heard::elsewhere);
        }
        said.own().forEach(heard::own);
        return heard.build();
    }

    /** A value of which nobody says what it is to the goods. */
    private static Value unowned(Value value) {
        var field =
                switch (value.field().attribute()) {
                    case COUNTRY -> Field.PARTY_COUNTRY;
                    case ADDRESS -> Field.PARTY_ADDRESS;
                    case NAME -> Field.PARTY_NAME; // held against the lists as a party
                    case ID -> Field.PARTY_ID;
                    case TEXT, CODE, NUMBER, DATE -> Field.REMARKS;
                };
        return new Value(field, value.text(), value.cell(), value.place(), value.state());
    }
}
