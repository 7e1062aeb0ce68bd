package dev.tidewaiter.web.upload;

import dev.tidewaiter.shipment.Field;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a column may be said to hold, what is wanted most first. */
@Component("fieldChoices")
final class FieldChoices {

    private static final List<Field> COMMON = List.of(
            Field.CONSIGNEE_NAME,
            Field.CONSIGNEE_ADDRESS,
            Field.EXPORTER_NAME,
            Field.EXPORTER_ADDRESS,
            Field.END_USER_NAME,
            Field.BUYER_NAME,
            Field.NOTIFY_PARTY_NAME,
            Field.DESCRIPTION,
            Field.HS,
            Field.MODEL,
            Field.QUANTITY,
            Field.DESTINATION,
            Field.ORIGIN,
            Field.EXPORT_DATE,
            Field.SHIPMENT,
            Field.END_USE);

    private static final List<Group> GROUPS =
            List.of(new Group("common", COMMON), new Group("goods", others(false)), new Group("parties", others(true)));

    /**
     * Some fields that belong together.
     *
     * @param key the end of its message's key
     */
    public record Group(String key, List<Field> fields) {}

    private static List<Field> others(boolean ofParties) {
        return Arrays.stream(Field.values())
                .filter(field -> !COMMON.contains(field) && (field.role() != null) == ofParties)
                .toList();
    }

    public List<Group> groups() {
        return GROUPS;
    }
}
