package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Licence;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a licence code on an export filing claims. */
final class LicenceReader {

    private final Map<String, String> meanings = new HashMap<>();

    LicenceReader(List<DataTable.Row> rows) {
        rows.forEach(row -> meanings.put(row.text("code"), row.text("meaning")));
    }

    /** The licence on a line; null when it gives neither a code nor a number. */
    @Nullable
    Licence on(GoodsLine line) {
        var code = line.text(Field.LICENCE_CODE).strip().toUpperCase(Locale.ROOT);
        var number = line.text(Field.LICENCE_NUMBER).strip();
        if (code.isEmpty() && number.isEmpty()) {
            return null;
        }
        var from = new ArrayList<Value>(2);
        for (var field : List.of(Field.LICENCE_CODE, Field.LICENCE_NUMBER)) {
            if (line.has(field)) {
                from.add(line.value(field));
            }
        }
        var meaning = meanings.getOrDefault(code, "");
        return new Licence(code, meaning, number, kind(code, meaning), from);
    }

    private static Licence.Kind kind(String code, String meaning) {
        if (meaning.startsWith("No licence required") || code.equals("NLR")) {
            return Licence.Kind.NONE_REQUIRED;
        }
        if (meaning.startsWith("Old NLR code")) {
            return Licence.Kind.RETIRED;
        }
        if (meaning.startsWith("Licence exception")) {
            return Licence.Kind.EXCEPTION;
        }
        return meaning.startsWith("Shipment under a BIS licence") ? Licence.Kind.LICENCE : Licence.Kind.UNKNOWN;
    }
}
