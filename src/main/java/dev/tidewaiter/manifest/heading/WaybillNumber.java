package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The number of a shipment that one half of a heading calls by the name of its waybill: "Sendungsnummer / AWB". */
final class WaybillNumber {

    private WaybillNumber() {}

    /** The meaning of the half that names a waybill, where another only says that something is numbered; the meaning itself otherwise. */
    static Meaning beside(Meaning told, List<String> parts, Function<String, @Nullable Meaning> meanings) {
        if (told.kind() != Kind.FIELD || !told.fields().equals(List.of(Field.SHIPMENT))) {
            return told;
        }
        for (var part : parts) {
            var other = meanings.apply(part);
            if (other != null
                    && other.kind() == Kind.FIELD
                    && other.exact()
                    && isWaybill(other.fields().get(0))) {
                return other;
            }
        }
        return told;
    }

    private static boolean isWaybill(Field field) {
        return field == Field.AIR_WAYBILL || field == Field.BILL_OF_LADING;
    }
}
