package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Both ends of the way in one box, "Port of loading / discharge: IZMIR / HAMBURG", so that where the goods go is no part of where they begin. */
final class PortsInOneBox {

    private static final Pattern BETWEEN_LABELS = Pattern.compile("\\s*[/&→]\\s*|\\s+[-–—]\\s+");
    private static final Pattern BETWEEN_PORTS = Pattern.compile("\\s*(?:/|→|->|=>|\\s[-–—]\\s)\\s*");
    private static final Pattern COLON_AT_END = Pattern.compile("\\s*[:：]?\\s*$");

    private final Headings headings;

    PortsInOneBox(Headings headings) {
        this.headings = headings;
    }

    /**
     * The two ports of a value.
     *
     * @param loading   where the goods are loaded
     * @param discharge where they go
     */
    record Ports(String loading, String discharge) {}

    /** Both ports where a label asks for two, or for ports of no kind, and its value tells two; null otherwise. */
    @Nullable
    Ports in(Pair pair, Field field) {
        if (field != Field.PORT_OF_LOADING && field != Field.PORT_OF_DISCHARGE) {
            return null;
        }
        var told = BETWEEN_PORTS.split(pair.text().strip(), -1);
        boolean two = told.length == 2 && isPlace(told[0]) && isPlace(told[1]);
        int ends = two ? order(pair) : 0;
        return ends == 0 ? null : ends > 0 ? new Ports(told[0], told[1]) : new Ports(told[1], told[0]);
    }

    /** 1 where a label asks for the port of loading first, -1 where it asks for it last, 0 where it asks for one port. */
    private int order(Pair pair) {
        var cell = pair.label().cell().text();
        int end = Math.max(0, cell.length() - pair.label().inline().length());
        var label = COLON_AT_END.matcher(cell.substring(0, end)).replaceFirst("");
        int loading = -1;
        int discharge = -1;
        boolean either = false;
        var parts = BETWEEN_LABELS.split(label, -1);
        for (int i = 0; i < parts.length; i++) {
            var meaning = headings.meaning(parts[i].strip());
            boolean begins = meaning != null && says(meaning, Field.PORT_OF_LOADING);
            boolean arrives = meaning != null
                    && (says(meaning, Field.PORT_OF_DISCHARGE)
                            || says(meaning, Field.DESTINATION)
                            || says(meaning, Field.PLACE_OF_DELIVERY));
            either |= begins && arrives;
            loading = begins && !arrives && loading < 0 ? i : loading;
            discharge = arrives && !begins && discharge < 0 ? i : discharge;
        }
        if (loading >= 0 && discharge >= 0) {
            return loading < discharge ? 1 : -1;
        }
        boolean open = either && loading < 0 && discharge < 0; // "Port: OSAKA - MELBOURNE", but not "OSAKA - JAPAN"
        return open && pair.text().indexOf('/') < 0 && Countries.inText(pair.text()) == null ? 1 : 0;
    }

    private static boolean says(Meaning meaning, Field field) {
        return meaning.fields().contains(field)
                || meaning.choices().stream()
                        .anyMatch(choice -> choice.fieldIds().contains(field.id()));
    }

    private static boolean isPlace(String text) {
        int shortest = !text.isEmpty() && Characters.isSpaceless(text.charAt(0)) ? 2 : 3; // "神戸"
        return Characters.letters(text) >= shortest && !Characters.hasDigit(text);
    }
}
