package dev.tidewaiter.web.upload;

import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that an officer is asked before the check.
 *
 * @param place    the column or cell it is about
 * @param sentence what was assumed
 * @param answers  what it may be
 */
public record AskedPlace(String place, String sentence, List<Answer> answers) {

    /** As what it was read; no fields where it is not used. */
    public List<Field> assumed() {
        return answers.get(0).fields();
    }

    /** What a place may be; no fields where it is not to be used. */
    public record Answer(List<Field> fields) {
        /** As forms send it. */
        public String value() {
            return fields.stream().map(Field::id).collect(Collectors.joining("+"));
        }
    }
}
