package dev.tidewaiter.casework.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.ShipmentContents;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A goods line as it was read, every value with its cell, so that it can be judged again and read without the program.
 *
 * @param file        the file's name
 * @param sheet       the sheet's name
 * @param hidden      whether the sheet is hidden
 * @param row         the row number that a spreadsheet shows
 * @param values      what the sender says, field by field
 * @param parties     who is on the line
 * @param hs          its HS codes
 * @param destination the country of destination as ISO code; null when unknown
 * @param origin      the country of origin; null when unknown
 * @param shippedOn   the day of export; null when unknown
 * @param otherwise   what was given for the whole file and is not what the line says; null where nothing was, and on lines of earlier programs
 * @param further     what further columns say of places; null where there is none, and on lines of earlier programs
 * @param contents    what the lines of its shipment hold together; null where that is nothing more, and on lines of earlier programs
 * @param elsewhere   what stands in columns that hold no field; null where nothing does, and on lines of earlier programs
 * @param own         what stands in columns that the rulebook declares for itself; null where there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineAsRead(
        String file,
        String sheet,
        boolean hidden,
        int row,
        List<Cell> values,
        List<PartyRead> parties,
        List<String> hs,
        @Nullable String destination,
        @Nullable String origin,
        @Nullable LocalDate shippedOn,
        @Nullable List<Cell> otherwise,
        @Nullable List<Cell> further,
        @Nullable ShipmentContents contents,
        @Nullable List<Cell> elsewhere,
        @Nullable List<OwnRead> own) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A value where it stood.
     *
     * @param field the field's name
     * @param value its text; empty where nothing stood
     * @param state whether it could be read; null for yes
     * @param cell  the cell, such as {@code D2}; null where it is none
     * @param place how it was given, where it stood in no file
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            String field,
            String value,
            Value.@Nullable State state,
            @Nullable String cell,
            @Nullable String place) {

        static Cell of(Value value) {
            var cell = value.cell();
            return new Cell(
                    value.field().id(),
                    value.text(),
                    value.isRead() ? null : value.state(),
                    cell == null ? null : cell.address(),
                    value.place());
        }

        Value in(SheetRef sheet) {
            var known = Field.byId(field);
            if (known == null) {
                throw new IllegalArgumentException("there is no field " + field);
            }
            return new Value(
                    known,
                    value,
                    cell == null ? null : at(sheet, cell),
                    place,
                    state == null ? Value.State.READ : state);
        }
    }

    private static CellRef at(SheetRef sheet, String address) {
        int digits = 0;
        while (digits < address.length() && Character.isLetter(address.charAt(digits))) {
            digits++;
        }
        return new CellRef(
                sheet, Integer.parseInt(address.substring(digits)), CellRef.columnIndex(address.substring(0, digits)));
    }

    /** What stands in a column that the rulebook declares for itself. */
    public record OwnRead(String column, Cell cell) {}

    /** A number of a party, and the heading of its column, which none of before has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NumberRead(
            Identifier.Kind kind,
            String value,
            Cell from,
            @Nullable String label) {

        static NumberRead of(Identifier number) {
            var label = number.label().isEmpty() ? null : number.label();
            return new NumberRead(number.kind(), number.value(), Cell.of(number.from()), label);
        }

        Identifier in(SheetRef sheet) {
            return new Identifier(kind, value, from.in(sheet), label == null ? "" : label);
        }
    }

    /** A party of the line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartyRead(
            Role role,
            Cell name,
            Cell address,
            @Nullable String country,
            Cell countryCell,
            List<NumberRead> identifiers,
            @Nullable LocalDate bornFrom,
            @Nullable LocalDate bornTo) {

        static PartyRead of(Party party) {
            var born = party.born();
            return new PartyRead(
                    party.role(),
                    Cell.of(party.name()),
                    Cell.of(party.address()),
                    code(party.country()),
                    Cell.of(party.countryCell()),
                    party.identifiers().stream().map(NumberRead::of).toList(),
                    born == null ? null : born.from(),
                    born == null ? null : born.to());
        }

        /** What identifies the party, as findings about it keep that. */
        public MajorFields majorFields() {
            return MajorFields.of(in(new SheetRef("", "", false)));
        }

        Party in(SheetRef sheet) {
            return new Party(
                    role,
                    name.in(sheet),
                    address.in(sheet),
                    known(country),
                    countryCell.in(sheet),
                    identifiers.stream().map(number -> number.in(sheet)).toList(),
                    bornFrom == null || bornTo == null ? null : new BirthDate(bornFrom, bornTo));
        }
    }

    /** A line as it is. */
    public static LineAsRead of(GoodsLine line) {
        return new LineAsRead(
                line.sheet().file(),
                line.sheet().sheet(),
                line.sheet().hidden(),
                line.row(),
                line.values().stream().map(Cell::of).toList(),
                line.parties().stream().map(PartyRead::of).toList(),
                line.hsCodes().stream().map(HsCode::digits).toList(),
                code(line.destination()),
                code(line.origin()),
                line.shippedOn(),
                cells(line.givenOtherwise()),
                cells(line.further()),
                line.contents(),
                cells(line.elsewhere()),
                line.own().isEmpty()
                        ? null
                        : line.own().stream()
                                .map(value -> new OwnRead(value.column(), Cell.of(value.value())))
                                .toList());
    }

    private static @Nullable List<Cell> cells(List<Value> values) {
        return values.isEmpty() ? null : values.stream().map(Cell::of).toList();
    }

    /** The line, to be judged again. */
    public GoodsLine line() {
        var at = new SheetRef(file, sheet, hidden);
        var line = GoodsLine.at(at, row)
                .destination(known(destination))
                .origin(known(origin))
                .shippedOn(shippedOn)
                .contents(contents);
        values.forEach(value -> line.value(value.in(at)));
        parties.forEach(party -> line.party(party.in(at)));
        if (otherwise != null) {
            otherwise.forEach(value -> line.givenOtherwise(value.in(at)));
        }
        if (elsewhere != null) {
            elsewhere.forEach(value -> line.elsewhere(value.in(at)));
        }
        if (own != null) {
            own.forEach(
                    value -> line.own(new OwnValue(value.column(), value.cell().in(at))));
        }
        if (further != null) {
            further.forEach(value -> line.further(value.in(at)));
        }
        hs.forEach(code -> line.hsCode(new HsCode(code)));
        return line.build();
    }

    /** As it is kept. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Reads what {@link #json} writes. */
    public static LineAsRead parse(String json) {
        return JSON.readValue(json, LineAsRead.class);
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.iso2();
    }

    private static @Nullable Country known(@Nullable String code) {
        return code == null ? null : new Country(code);
    }
}
