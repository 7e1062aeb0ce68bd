package dev.tidewaiter.web.upload;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.web.page.Shortened;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value as it stands in the sheet and as it was read.
 *
 * @param written  as it stands
 * @param read     as it was read, where that is something else; empty otherwise
 * @param broken   whether it could not be read
 * @param zeroBack whether it was read with a leading zero that the sheet has lost
 */
public record ReadValue(String written, String read, boolean broken, boolean zeroBack) {

    private static final int LONGEST = 60;

    /** What a line says in a field; null when it says nothing. */
    static @Nullable ReadValue of(GoodsLine line, Field field) {
        var value = line.value(field);
        if (value.state() == Value.State.ABSENT || value.cell() == null) {
            return null;
        }
        var written = cut(value.text());
        if (!value.isRead()) {
            return new ReadValue(written, "", true, false);
        }
        var read = read(line, field, value);
        boolean zero = field == Field.HS
                && !read.isEmpty()
                && read.length() == digits(written).length() + 1;
        return new ReadValue(written, read.equals(written) ? "" : read, false, zero && read.startsWith("0"));
    }

    /** Whether it is read as something else than what stands there, or not at all. */
    boolean isOdd() {
        return broken || !read.isEmpty();
    }

    private static String read(GoodsLine line, Field field, Value value) {
        if (field == Field.HS) {
            var read = line.hsCodes().stream().map(HsCode::digits).collect(Collectors.joining(", "));
            return read.equals(digits(value.text())) ? "" : read;
        }
        if (field == Field.EXPORT_DATE) {
            return line.shippedOn() == null ? "" : String.valueOf(line.shippedOn());
        }
        var country = field == Field.DESTINATION
                ? line.destination()
                : field == Field.ORIGIN
                        ? line.origin()
                        : field.attribute() == Field.Attribute.COUNTRY ? of(line, value) : null;
        return country == null ? "" : country.iso2();
    }

    private static @Nullable Country of(GoodsLine line, Value value) {
        for (var party : line.parties()) {
            var cell = party.countryCell();
            if (party.role() == value.field().role() && cell != null && cell.sharesPlaceWith(value)) {
                return party.country();
            }
        }
        return null;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String cut(String text) {
        return Shortened.to(LONGEST, text.replaceAll("\\s+", " "));
    }
}
