package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address below a party's name, gathered line by line, of which the last one may turn out to be the town. */
final class AddressLines {

    private static final Pattern COUNTRY_AND_CODE = Pattern.compile(
            "(?:\\d[\\d -]{2,8}\\d[\\s,-]+)?(\\p{L}[\\p{L}\\s.'’()]*?\\)?)(?:[\\s,–-]+\\d[\\d -]{2,8}\\d)?");

    private final Role role;
    private final boolean colon;
    private final StringBuilder text = new StringBuilder();

    /** The first line, or the first one that tells a street or a town: the department above it is no place to look at. */
    private @Nullable SourceCell first;

    private int firstRow;
    private boolean telling;
    private @Nullable SourceCell last;
    private int lastRow;
    private int lengthBeforeLast;

    /** @param colon whether the name is labelled by a colon */
    AddressLines(Role role, boolean colon) {
        this.role = role;
        this.colon = colon;
    }

    /**
     * Takes in the next line.
     *
     * @param tells whether it is a street or a town with its code
     */
    void add(SourceCell line, int row, boolean tells) {
        if (first == null || (!telling && tells)) {
            first = line;
            firstRow = row;
        }
        telling |= tells;
        last = line;
        lastRow = row;
        lengthBeforeLast = text.length();
        text.append(text.length() == 0 ? "" : ", ").append(withoutComma(line.text()));
    }

    /** Says that a country stands behind the last line, so that no line after it is the town. */
    void end() {
        last = null;
    }

    int lastRow() {
        return lastRow;
    }

    /**
     * The last line as the town where the goods go, which is then none of the address; null where it is all there is or does not look so.
     *
     * @param row the row to give it
     */
    @Nullable
    Labelled town(Predicate<String> looksSo, int row) {
        var line = last;
        if (line == null || lastRow == firstRow || !role.receives() || !looksSo.test(line.text())) {
            return null;
        }
        text.setLength(lengthBeforeLast);
        var town =
                Column.ofLabel(Field.of(role, Attribute.ADDRESS), line.column()).ofTownOf(role);
        return new Labelled(town, line, row, colon);
    }

    /** All lines as one address; null where there is none. */
    @Nullable
    Labelled address() {
        var begin = first;
        if (begin == null) {
            return null;
        }
        var whole = text.toString();
        var cell = whole.equals(begin.text())
                ? begin
                : new SourceCell(begin.column(), SourceCell.Kind.TEXT, whole, Double.NaN, begin.formula());
        return new Labelled(Column.ofLabel(Field.of(role, Attribute.ADDRESS), begin.column()), cell, firstRow, colon);
    }

    /** The country of a line that says only it and the code of the post: "Nigeria - 106104"; null for other lines, as one of "Georgia 30301". */
    static @Nullable String countryBesideCode(String line) {
        var match = COUNTRY_AND_CODE.matcher(line.strip());
        var name = match.matches() ? match.group(1) : "";
        var country = CountryLine.is(name) ? Countries.named(name) : null;
        return country == null || Countries.isNamesakeOfState(country) ? null : name;
    }

    private static String withoutComma(String line) {
        var stripped = line.strip();
        return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
