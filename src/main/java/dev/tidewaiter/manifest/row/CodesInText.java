package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.value.LabelledCodes;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives a line the codes that its texts hold behind a label, beside those of a column of codes. */
final class CodesInText {

    private final LabelledCodes codes;

    CodesInText(LabelledCodes codes) {
        this.codes = codes;
    }

    /**
     * The line's codes with those that its texts hold; the value of its column where the texts say nothing new.
     *
     * @param values what was read of the line, by its fields
     * @param own    what its column of codes says; null when it has none
     */
    @Nullable
    Value in(Value[] values, @Nullable Value own, GoodsLine.Builder line) {
        var all = own;
        for (var value : values) {
            if (value.isRead() && maySayCode(value.field())) {
                var found = codes.in(value.text());
                if (!found.isEmpty()) {
                    all = with(found, value, all, line);
                }
            }
        }
        return all;
    }

    private static @Nullable Value with(List<HsCode> found, Value text, @Nullable Value own, GoodsLine.Builder line) {
        var further = found.stream().filter(code -> !isSaid(code, line)).toList();
        if (further.isEmpty()) {
            return own;
        }
        further.forEach(line::hsCode);
        var digits = further.stream().map(HsCode::digits).collect(Collectors.joining(" / "));
        if (own == null || own.state() == Value.State.ABSENT) {
            return new Value(Field.HS, digits, text.cell(), Value.State.READ);
        }
        return own.isRead() ? new Value(Field.HS, own.text() + " / " + digits, own.cell(), own.state()) : own;
    }

    /** Whether the line has a code of the same heading: what tariffs add to six digits differs from country to country. */
    private static boolean isSaid(HsCode code, GoodsLine.Builder line) {
        return line.hsCodes().stream()
                .anyMatch(said -> said.digits().startsWith(code.digits())
                        || (said.digits().length() > 6 && said.hs6().equals(code.hs6())));
    }

    private static boolean maySayCode(Field field) {
        return switch (field) {
            case DESCRIPTION, MODEL, PART_NUMBER, REMARKS, MARKS -> true;
            default -> false;
        };
    }
}
