package dev.tidewaiter.web.upload;

import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that an officer is asked before the check.
 *
 * @param place     the column or cell it is about
 * @param sentences what was assumed
 * @param assumed   as what it was read; no fields where it is not used
 * @param answers   what it may be
 */
public record AskedPlace(String place, List<String> sentences, List<Field> assumed, List<Answer> answers) {

    /** Parts what a place may be from how its dates are read. */
    static final char DATES = '/';

    /**
     * What a place may be.
     *
     * @param fields what it holds; no fields where it is not to be used, or stays as it is and only its dates are asked about
     * @param dates  how its dates are read; null where that is not asked
     */
    public record Answer(List<Field> fields, @Nullable DatesAsked dates) {
        /** As forms send it. */
        public String value() {
            var held = fields.stream().map(Field::id).collect(Collectors.joining("+"));
            return dates == null ? held : held + DATES + dates.value();
        }
    }
}
